import type { OrderWords } from './order-words.ts';

/** Chinese texts of the page for order files. */
export const zh: OrderWords = {
  title: '订单',
  intro:
    '回复里的订单信息来自各平台的订单。系统只保存回复要用的内容：名字、商品、金额、日期和物流单号，并在送达后不久删除。',
  onlyLeads: '订单文件由主管和管理员导入。您可以在下方查看已导入的内容。',
  drop: {
    title: '把订单文件拖到这里',
    choose: '选择文件',
    known: '支持 {formats}。语言、分隔符和编码会自动识别。',
    limit: '每个文件不超过 {size}。同一文件导入两次不会有变化，先后顺序不限。',
  },
  state: {
    waiting: '等待中',
    reading: '正在检查文件：{percent}',
    sending: '正在导入：{percent}',
    saving: { other: '正在保存：已读 {count} 行' },
    done: '已导入',
    doneBefore: '之前已导入，没有变化',
    failed: '未导入',
    broken: '已中断',
  },
  result: {
    rows: { other: '共 {count} 行' },
    added: { other: '新增 {count} 个订单' },
    changed: { other: '更新 {count} 个' },
    past: { other: '{count} 个订单已过保存期限' },
    bad: { other: '{count} 行无法读取' },
    download: '下载清单',
    downloadOf: '（{file} 中无法读取的行）',
    mend: '请在订单文件中改正后重新导入。',
  },
  problem: {
    file: '该文件未能导入。系统说明（英文）：{problem}。',
    tooLarge: '文件超过 {size}。请拆分后分别导入。',
    unreadable: '浏览器无法读取该文件，请重新选择。',
    connection: '连接中断。已保存的内容不会丢失，重试后会从中断处继续。',
    signedOut: '您已退出登录，或没有导入权限。请重新登录。',
    again: '重试',
  },
  list: {
    title: '最近的导入',
    none: '最近 30 天没有导入任何文件。',
    failed: '无法加载列表。请检查网络连接后重新打开页面。',
    file: '文件',
    format: '类型',
    by: '导入',
    byCommand: '命令行',
    counts: '订单',
    bad: '未采用的行',
    noBad: '无',
    running: '未完成：{rows}',
  },
};
