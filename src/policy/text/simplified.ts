/** Traditional letters and their simplified ones, those of everyday messages; one letter for one, so that places stay. */
const pairs =
  '評评價价們们這这個个請请嗎吗給给購购買买賣卖訂订單单貨货運运費费錢钱電电話话號号碼码聯联繫系絡络線线網网頁页點点擊击開开關关閉闭問问題题煩烦謝谢過过還还沒没後后來来時时間间會会對对說说講讲讓让從从為为與与於于' +
  '並并無无當当應应該该將将實实際际質质優优贈赠禮礼獎奖勵励積积額额餘余帳账戶户銀银轉转匯汇寶宝訊讯軟软體体傳传發发寫写讀读論论語语詞词認认證证據据確确誤误錯错訴诉報报導导處处辦办協协調调補补償偿損损壞坏換换滿满' +
  '顏颜條条種种類类樣样圖图檔档錄录視视頻频聽听閱阅覽览選选擇择項项總总計计結结賬账減减緊紧繼继續续終终經经歷历長长門门見见觀观親亲愛爱惱恼頭头臉脸書书籤签簽签郵邮遞递達达遲迟週周邊边進进連连適适遠远遺遗環环專专' +
  '員员團团隊队務务資资產产業业廠厂標标準准備备庫库倉仓儲储裝装釋释較较輕轻輸输載载輛辆軌轨車车軍军動动勞劳勝胜區区醫医卻却參参雙双變变嚇吓嘗尝噴喷圍围園园圓圆場场塊块壓压夠够夾夹奪夺妝妆婦妇學学宮宫寧宁審审寬宽' +
  '層层屆届嶄崭師师帶带幫帮幣币幹干幾几廣广廳厅張张強强彈弹歸归徵征徹彻恆恒悅悦態态慣惯慮虑憑凭懶懒懷怀戰战戲戏搶抢掛挂掃扫擁拥擋挡擔担擴扩擺摆攝摄攜携敗败敘叙數数斷断暫暂曬晒東东極极構构槍枪樂乐樓楼機机檢检欄栏' +
  '權权歡欢殘残殺杀氣气決决測测渾浑湯汤溫温滅灭滯滞潔洁濕湿濾滤灣湾災灾熱热燈灯燒烧爐炉爛烂爭争牆墙狀状獨独獲获現现瓊琼畫画異异療疗癢痒盤盘監监盡尽眾众碩硕禍祸稅税稱称穩稳窩窝節节範范築筑簡简籃篮糾纠紅红約约級级' +
  '紙纸純纯細细組组絕绝統统絲丝綁绑維维綠绿緣缘編编緩缓練练縮缩織织罰罚罵骂羅罗義义習习職职聲声聰聪腦脑腳脚膠胶臺台舉举舊旧莊庄華华萬万葉叶著着蓋盖藍蓝藝艺藥药蘋苹蟲虫衛卫裡里裏里複复規规覺觉觸触託托許许設设訪访' +
  '詐诈試试詢询誠诚誰谁課课諒谅談谈諾诺謊谎識识譯译議议護护譽誉負负貝贝財财責责貴贵貼贴貿贸賀贺賞赏賠赔賺赚賽赛贏赢趕赶跡迹踐践蹤踪軸轴輪轮轟轰辭辞農农邏逻鄉乡鄰邻醜丑釘钉針针鈕钮鉤钩銷销鋪铺錶表鍋锅鍵键鎖锁鏈链' +
  '鏡镜鐘钟鑰钥閃闪閒闲闆板陳陈陸陆隨随險险隱隐隻只雖虽雜杂離离難难雲云響响頂顶順顺須须預预頓顿領领頗颇願愿顧顾顯显風风飛飞飯饭飲饮館馆騙骗騷骚驅驱驗验驚惊鬆松鮮鲜鳥鸟麗丽麥麦黃黄齊齐齡龄龍龙妳你喲哟囉啰啟启佈布' +
  '佔占併并倆俩偵侦傷伤僅仅儘尽內内兩两冊册凍冻凱凯別别刪删則则剛刚創创劃划劇剧劑剂勸劝';

const simplifiedOf: ReadonlyMap<string, string> = new Map(
  [...pairs].flatMap((letter, place, all): [string, string][] => {
    const plain = all[place + 1] ?? letter;
    return place % 2 === 0 ? [[letter, plain]] : [];
  }),
);

const traditional = new RegExp(`[${[...simplifiedOf.keys()].join('')}]`, 'gu');

/**
 * Chinese in simplified letters, letter by letter. Phrases go through it as well as texts, so that a lexicon may write
 * either, and Japanese words still meet themselves.
 */
export function simplified(text: string): string {
  return text.replace(traditional, (letter) => simplifiedOf.get(letter) ?? letter);
}
