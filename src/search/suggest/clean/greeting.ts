/** The words that open a message, up to the sign after them; a name may stand between. */
const greetings = [
  String.raw`(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|to whom it may concern)(?: (?:there|all|team|again|guys|everyone|sir|madam|sir or madam|sir/madam|seller|support|customer service|[\p{L}.]{2,20}(?: [\p{L}.]{2,20}){0,2}))?`,
  String.raw`(?:hallo|guten (?:tag|morgen|abend)|moin(?: moin)?|servus|grüezi|grüß gott|sehr geehrte[rs]?|liebe[rs]?|hi)(?: (?:zusammen|damen und herren|team|verkäufer|kundenservice|[\p{L}.-]{2,20}(?: [\p{L}.-]{2,20}){0,3}))?`,
  String.raw`(?:bonjour|bonsoir|salut|coucou|madame, monsieur|madame|monsieur|cher vendeur|chère équipe)(?: (?:à tous|madame|monsieur|[\p{L}.-]{2,20}))?`,
  String.raw`(?:hola|buen(?:os|as) (?:días|dias|tardes|noches)|buenas|estimad[oa]s?|muy buenas)(?: (?:señor(?:es|a)?|a todos|equipo|vendedor|[\p{L}.-]{2,20}))?`,
  String.raw`(?:ciao|salve|buongiorno|buonasera|buon(?: |a )?(?:giorno|sera)|gentil[ei]|egregi[oa]|spett(?:\.|abile))(?: (?:a tutti|venditore|team|staff|signor[ie]?|[\p{L}.-]{2,20}))?`,
];
const greeting = new RegExp(String.raw`^\s*(?:${greetings.join('|')})?\s*(?:[,!:.–-]+\s*|\n\s*)`, 'iu');
const cjkGreeting =
  /^\s*(?:(?:こんにちは|こんばんは|おはようございます|初めまして|はじめまして|お世話に(?:なって(?:おり|い)ます|なります)|いつもお世話になっております|ご担当者様?|店長様|お店の方)[、。，,！!\s]*|(?:您好|你好|亲们?|亲爱的|哈喽|hi|hello|在吗|在么|老板|客服|卖家|店家)(?:[，,。！!~～\s、]+|(?=[^\p{L}])))+/iu;

/** A message without its first words of greeting. A message that is nothing else stays as it is. */
export function withoutGreeting(text: string): string {
  const latin = text.replace(greeting, '');
  const own = latin.replace(cjkGreeting, '');
  return own.trim() === '' ? text : own;
}
