// Words that say what else a number is: these wherever they stand before it in the sentence …
const strongLabel =
  '(?:track\\p{L}*|sendungs?n\\p{L}*|suivi|seguimiento|tracciamento|ean|gtin|upc|asin|isbn|sku|iban|vat|ust\\p{L}*|mwst|tva|iva|siret|siren|nif|cif|lote?|lotto|batch|charge\\p{L}*|chargen?\\p{L}*|serial|serien\\p{L}*|matricola|model\\p{L}*|modell\\p{L}*|modele|modelo|artikel\\p{L}*|invoice|rechnung\\p{L}*|facture|factura|fattura|rma|barcode|strichcode|qq|vx)';
// … these right before it, or before the verb that says it: "the reference of the part is" …
const nounLabel =
  '(?:order|bestell\\p{L}*|auftrag\\p{L}*|commande|pedido|ordine|sendung\\p{L}*|spedizione|envio|envoi|los\\p{L}*|seri[ea]|part|teile\\p{L}*|ersatzteil\\p{L}*|piece|pieza|ricambio|reference|referencia|riferimento|referenz\\p{L}*|ref|ticket|case|claim|return|retour\\p{L}*|kunden\\p{L}*|customer|shipment|parcel|paket\\p{L}*|colis|paquete|pacco|label|code|codigo|codice)';
// … and these right before it only.
const weakLabel = `(?:${nounLabel}|pin|zip|plz|postcode|id|number|no|nr|nummer|num|numero|n)`;
const easternLabel =
  '(?:扣扣|微信号?|追跡|送り状|伝票|問い合わせ番号|請求|製造|シリアル|ロット|型番|品番|运单|快递|物流|单号|批号|批次|序列|型号|发票|税号|条码|注文|受注|商品|管理|订单|運单|编号|(?<=[\\p{Script=Han}\\p{Script=Katakana}])番号|(?<!番)号码?)';
const verb = '(?:is|ist|lautet|est|es|e)';

/** A dot behind an abbreviation or inside a word ends no sentence: "USt-IdNr. DE 302". */
const inSentence = String.raw`(?:[^.!?\n]|\.(?=\S)|(?<=(?<!\p{L})(?:nr|no|num|n|id|idnr|ref|rif|art|cod|st|z|b))\.)`;
const labelBefore = new RegExp(
  [
    `(?<!\\p{L})${strongLabel}${inSentence}{0,45}$`,
    `(?<!\\p{L})${weakLabel}[\\s.,:#°º()-]*(?:(?:is|ist|lautet|est|es|id|number|no|nr|nummer|numero)[\\s.:#°º]*)?$`,
    `(?<!\\p{L})${nounLabel}[^\\d.!?\\n]{0,30}[\\s,](?:${verb}\\s|:)\\s*$`,
    `${easternLabel}[^\\d。\\n]{0,8}$`,
  ].join('|'),
  'u',
);

// "… , 338 914 2207, è la matricola": the label behind the number.
const labelBehind = new RegExp(
  `^[\\s,)]{0,3}${verb}\\s(?:(?:the|die|der|das|le|la|el|il|un|una|our|your)\\s)?(?:${strongLabel}|${weakLabel})`,
  'u',
);

// "My number", "unsere Nummer": somebody's own is a telephone number.
const possessed =
  /(?<!\p{L})(?:my|our|mein\p{L}*|unser\p{L}*|mon|notre|mi|mis|nuestr\p{L}*|mio|nostro|私の|当店の|我的?|我们的?)\s?(?:\p{L}+\s)?(?:number|no|nummer|num|numero|n|番号|号码?)[\s.:#°º,()-]*(?:(?:is|ist|lautet|est|es|e)\s)?$/u;

const phoneWords =
  /phone|picks? up|help ?desk|area code|\bcall|\bring\b|\btel\b|cell|mobile|\btext\b|\bsms|whats|hotline|\bline\b|telefon|handy|anruf|ruf[et]?n?\b|durchwahl|appel|joindre|rejoi|compos|texto|gsm|natel|sonne[rz]\b|standard|coup de fil|portable|llam|movil|chiam|cellulare|電話|携帯|电话|手机|致电|拨打|热线|微信|加我|联系|dial|reach|erreich|\bwahl(?:en|t)\b|marqu(?:e|er|ez)\b|marcar\b|かけて|かけ下/u;

// Letters and digits before a number that are part of a code: "JD0146 0000".
const codeMark = /[a-z]{1,4}\d{2,}[\d\s]*$/u;

/** Whether the words before a place say that the number there is for calling. */
export function isCalled(before: string): boolean {
  return phoneWords.test(before) || possessed.test(before);
}

/** Whether a number is named as something else than a telephone's, before it or behind it, and no telephone in between. */
export function saysWhatElse(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (labelBehind.test(text.slice(end, end + 40)) || codeMark.test(before)) return true;
  const label = labelBefore.exec(before);
  if (label === null || possessed.test(before)) return false;
  return !phoneWords.test(before.slice(Math.max(0, label.index - 6)));
}
