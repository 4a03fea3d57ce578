/** A date or a time, as the line above a quoted message has one. */
const moment = String.raw`\d{1,4}[./年 -]`;

/**
 * Lines after which a mail client shows the message that is answered. Each is looked for at the beginning of a line; what
 * comes after belongs to somebody else.
 */
const historyStarts: readonly RegExp[] = [
  // "On Mon, 2 Nov 2026 at 10:14, Nordkiste wrote:" and its like, which may run over two lines.
  new RegExp(String.raw`^[ \t]*On\b[^\n]{0,40}${moment}[^\n]{0,160}(?:\n[^\n]{0,120})?\bwrote:`, 'imu'),
  new RegExp(String.raw`^[ \t]*Am\b[^\n]{0,40}${moment}[^\n]{0,160}(?:\n[^\n]{0,120})?\bschrieb\b[^\n]{0,120}:`, 'imu'),
  new RegExp(String.raw`^[ \t]*Le\b[^\n]{0,40}${moment}[^\n]{0,160}(?:\n[^\n]{0,120})?\ba écrit\s?:`, 'imu'),
  new RegExp(String.raw`^[ \t]*El\b[^\n]{0,40}${moment}[^\n]{0,160}(?:\n[^\n]{0,120})?\bescribió\s?:`, 'imu'),
  new RegExp(String.raw`^[ \t]*Il\b[^\n]{0,40}${moment}[^\n]{0,160}(?:\n[^\n]{0,120})?\bha scritto\s?:`, 'imu'),
  new RegExp(
    String.raw`^[ \t]*(?:${moment})[^\n]{0,160}(?:\n[^\n]{0,80})?(?:のメール|さんは書きました|wrote|<[^<>\n]+@[^<>\n]+>)\s?[:：]`,
    'imu',
  ),
  new RegExp(String.raw`^[ \t]*在?[^\n]{0,30}${moment}[^\n]{0,160}(?:\n[^\n]{0,80})?(?:写道|寫道)\s?[:：]`, 'imu'),
  // "-----Original Message-----" in seven languages, and forwarded ones.
  /^[ \t]*[-_=*]{2,}[ \t]*(?:original message|original-nachricht|originalnachricht|ursprüngliche nachricht|message d['’]origine|message original|mensaje original|messaggio originale|元のメッセージ|原始邮件|原始訊息|转发的邮件|forwarded message|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|転送されたメッセージ)[^\n]*$/imu,
  /^[ \t]*Begin forwarded message:/imu,
  // Outlook's ruler, and its block of headers.
  /^[ \t]*_{20,}[ \t]*$/mu,
  /^[ \t>*]*(?:from|von|de|da|差出人|发件人|寄件者)\s?[:：][^\n]+\n[ \t>*]*(?:sent|date|gesendet|datum|envoyé|enviado(?: el)?|fecha|inviato|data|送信日時|日付|发送时间|日期|to|an|à|para|a|宛先|收件人)\s?[:：]/imu,
];

/** The text above the message that it answers. Where nothing stands above it, nothing is cut. */
export function withoutHistory(text: string): string {
  const starts = historyStarts.map((start) => text.search(start)).filter((place) => place >= 0);
  const above = text.slice(0, Math.min(text.length, ...starts));
  const own = (above.trim() === '' ? text : above)
    .split('\n')
    .filter((line) => !/^\s*[>＞]/u.test(line))
    .join('\n');
  return own.trim() === '' ? text : own;
}
