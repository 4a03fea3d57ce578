/** Fields above or below a message that name the order and the people: the whole line goes. */
const factFields =
  'order(?: id| no\\.?| number| #| date| status)?|item(?: id| number| name)?|product(?: name)?|asin|sku|qty|quantity|customer(?: name)?|buyer(?: name| id)?|name|e-?mail|phone|country(?: code)?|ticket(?: id)?|case id|store|shop|from|to|cc|date|sent|shipped|tracking(?: number| id)?|listing|reference(?: id)?|' +
  'bestellung|bestellnummer|bestell-nr\\.?|auftragsnummer|artikel(?:nummer)?|produkt|käufer|kundenname|telefon|von|an|datum|sendungsnummer|land|' +
  'commande|n° de commande|numéro de commande|article|produit|acheteur|nom|téléphone|pays|de|à|envoyé|numéro de suivi|' +
  'pedido|n\\.?º de pedido|número de pedido|artículo|producto|comprador|nombre|teléfono|país|para|fecha|enviado|número de seguimiento|' +
  "ordine|n\\. ordine|numero ordine|numero d[’']ordine|articolo|prodotto|acquirente|nome|telefono|paese|a|da|data|inviato|numero di tracking|" +
  '注文番号|注文日|商品(?:名)?|お名前|氏名|購入者|メールアドレス|電話番号|追跡番号|お問い合わせ番号|订单号|订单编号|订单|商品名称|买家|姓名|邮箱|电话|快递单号|运单号';

/** Fields whose value is the buyer's: only the name of the field goes. */
const wordFields =
  'message|body|comments?|customer comments|buyer comments|your message|question|details|subject|re|fwd?|reason(?: for contact| for return)?|return reason|topic|' +
  'nachricht|betreff|kommentar|grund|rückgabegrund|anliegen|aw|wg|objet|motif|commentaire|sujet|asunto|mensaje|motivo|comentario|oggetto|messaggio|commento|件名|本文|メッセージ|お問い合わせ内容|内容|主题|留言|原因|问题';

const factLine = new RegExp(String.raw`^[ \t]*(?:${factFields})[ \t]?[:：#][^\n]{0,120}$`, 'iu');
const wordField = new RegExp(String.raw`^[ \t]*(?:(?:${wordFields})[ \t]?[:：][ \t]*)+`, 'iu');

/** Sentences that marketplaces and mail servers add to every message. What a buyer may say too counts as a line of its own. */
const boilerplate: readonly RegExp[] = [
  /^\W*(?:you(?:['’]ve| have) (?:received|got) a (?:new )?message|new message (?:from|to)\b|.{1,40} (?:sent you a (?:new )?message|wrote to you)|message from (?:your )?(?:customer|buyer|shopper))/iu,
  /^\W*(?:view (?:message|conversation|order)|reply(?: to (?:this )?(?:message|buyer|conversation))?|unsubscribe|was this e?-?mail helpful)\b.{0,30}$/iu,
  /sent this message on behalf of|to help arbitrate disputes|retain all messages|filtering technology|a-to-z guarantee only covers|purchase protection program|do not reply to this e-?mail|we don['’]t check this mailbox|e-?mail reference id|copyright ?©|all rights reserved/iu,
  /this (?:e-?mail|message) (?:and any attachments? )?(?:is|may be|contains?) (?:intended|confidential|privileged)|please consider the environment before printing|virus-free|scanned (?:by|for)/iu,
  /sie haben eine (?:neue )?nachricht|neue nachricht von|nachricht des käufers|diese nachricht wurde (?:über|im auftrag)|bitte (?:antworten sie )?nicht auf diese e-?mail|war diese e-?mail hilfreich|vertrauliche informationen/iu,
  /vous avez reçu un (?:nouveau )?message|nouveau message de|ne pas répondre à cet? e-?mail|cet e-?mail vous a-t-il|message confidentiel/iu,
  /(?:ha|has) recibido un (?:nuevo )?mensaje|nuevo mensaje de|no responda a este (?:correo|mensaje)|mensaje confidencial/iu,
  /(?:hai|ha) ricevuto un (?:nuovo )?messaggio|nuovo messaggio da|non rispondere a questa e-?mail|messaggio riservato/iu,
  /メッセージ(?:が届いています|を受信しました|が届きました)|このメールに(?:は)?返信しないで|本メールは自動|您(?:有一条|收到一条|收到了一条)新?(?:的)?(?:消息|留言)|请勿(?:直接)?回复(?:此|本)邮件|系统自动发送/u,
];

/** The lines of a message that its buyer wrote: without fields of the order and what every message carries. */
export function withoutBoilerplate(text: string): string {
  const own = text
    .split('\n')
    .map((line) => line.replace(wordField, ''))
    .filter((line) => !factLine.test(line) && !isBoilerplate(line))
    .join('\n');
  return own.trim() === '' ? text : own;
}

function isBoilerplate(line: string): boolean {
  return boilerplate.some((sentence) => sentence.test(line));
}
