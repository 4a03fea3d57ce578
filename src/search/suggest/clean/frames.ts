/** A ruler line that says where the buyer's own words begin, and one that says where they end. */
const begin =
  /^[ \t]*[-=_*]{2,}[ \t]*(?:begin message|message|beginn der nachricht|nachricht|début du message|message de l['’]acheteur|inicio del mensaje|mensaje|inizio messaggio|messaggio|メッセージ(?:開始)?|ここから|消息开始|留言开始)\s?[:：]?[ \t]*[-=_*]*[ \t]*$/imu;
const end =
  /^[ \t]*[-=_*]{2,}[ \t]*(?:end(?: of)? message|ende der nachricht|nachrichtenende|fin du message|fin del mensaje|fine messaggio|メッセージ終了|ここまで|消息结束|留言结束)\s?[:：]?[ \t]*[-=_*]*[ \t]*$/imu;

/** What stands between the rulers that a marketplace draws around a buyer's words; the whole text where it draws none. */
export function insideFrame(text: string): string {
  const start = begin.exec(text);
  const inner = start ? text.slice(start.index + start[0].length) : text;
  const stop = inner.search(end);
  const framed = stop < 0 ? inner : inner.slice(0, stop);
  return framed.trim() === '' ? text : framed;
}
