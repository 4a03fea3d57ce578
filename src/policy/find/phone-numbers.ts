import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js/min';
import type { LocaleCode } from '../../lib/locales.ts';
import { rawSpan, replaceInView, type RawSpan, type View } from '../text/view.ts';
import { spelledNumbersOf } from './spelled-numbers.ts';

/** Countries whose own way of writing a number is tried, by the language of the message. */
const countries: Readonly<Record<LocaleCode, readonly CountryCode[]>> = {
  en: ['US', 'GB'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CH', 'CA'],
  es: ['ES', 'MX'],
  it: ['IT'],
  ja: ['JP'],
  zh: ['CN'],
};

// Words that say what else a number is: these wherever they stand before it in the sentence …
const strongLabel =
  '(?:track\\p{L}*|sendungs?n\\p{L}*|suivi|seguimiento|tracciamento|ean|gtin|upc|asin|isbn|sku|iban|vat|ust\\p{L}*|mwst|tva|iva|siret|siren|nif|cif|lote?|lotto|batch|charge\\p{L}*|chargen?\\p{L}*|serial|serien\\p{L}*|matricola|model\\p{L}*|modell\\p{L}*|modele|modelo|artikel\\p{L}*|invoice|rechnung\\p{L}*|facture|factura|fattura|rma|barcode|strichcode|qq|vx)';
// … and these right before it.
const weakLabel =
  '(?:order|bestell\\p{L}*|auftrag\\p{L}*|commande|pedido|ordine|sendung\\p{L}*|spedizione|envio|envoi|los\\p{L}*|seri[ea]|part|teile\\p{L}*|reference|ref|ticket|case|claim|return|retour\\p{L}*|kunden\\p{L}*|customer|shipment|parcel|paket\\p{L}*|colis|paquete|pacco|label|code|codigo|codice|pin|zip|plz|postcode|id|number|no|nr|nummer|num|numero|n)';
const easternLabel =
  '(?:扣扣|微信号?|追跡|送り状|伝票|問い合わせ番号|請求|製造|シリアル|ロット|型番|品番|运单|快递|物流|单号|批号|批次|序列|型号|发票|税号|条码|注文|受注|商品|管理|订单|運单|编号|番号|号码?)';
const ownNumber = new RegExp(
  [
    `(?<!\\p{L})${strongLabel}[^.!?\\n]{0,45}$`,
    `(?<!\\p{L})${weakLabel}[\\s.,:#°º()-]*(?:(?:is|ist|lautet|est|es|number|no|nr|nummer|numero|id)[\\s.:#°º]*)?$`,
    `${easternLabel}[^\\d。\\n]{0,8}$`,
  ].join('|'),
  'u',
);
const phoneWords =
  /phone|picks? up|help ?desk|area code|\bcall|\bring\b|\btel\b|cell|mobile|\btext\b|\bsms|whats|hotline|\bline\b|telefon|handy|anruf|ruf[et]?n?\b|durchwahl|appel|joindre|rejoi|compos|texto|gsm|natel|sonn|standard|coup de fil|portable|llam|movil|chiam|cellulare|電話|携帯|电话|手机|致电|拨打|热线|微信|加我|联系|dial|reach|erreich/u;

// A letter that stands for a digit among digits, and dashes of every kind.
const digitLikes: readonly (readonly [RegExp, string])[] = [
  [/[\u30FC\u2010-\u2015\u2212]/gu, '-'],
  [/(?<=\d\s?)oh(?=\s?\d)|(?<!\p{L})oh(?=\d)/gu, '0'],
  [/(?<=\d[\s().\-/]{0,2})o|(?<![\p{L}\p{N}])o(?=[\s().\-/]{0,2}\d{2})/gu, '0'],
  [/(?<=\d[\s().\-/]{0,2}\d)[li](?=\d)/gu, '1'],
];

/** Telephone numbers of a text, spelled-out ones too; a number that says what else it is does not count. Takes a folded view. */
export function phoneNumbersOf(view: View, locale: LocaleCode): RawSpan[] {
  const spans: RawSpan[] = spelledNumbersOf(view)
    .filter(({ text, start }) => !saysWhatElse(text, start))
    .map(({ span }) => span);
  const take = (digits: View, start: number, end: number): void => {
    if (!isPhone(digits.text, start, end)) return;
    const span = rawSpan(digits, start, end);
    if (!spans.some((other) => span.start < other.end && other.start < span.end)) spans.push(span);
  };
  if (!/(?:[\do][\s().\-/]{0,3}){7}/u.test(view.text)) return spans;
  const digits = digitLikes.reduce((text, [likes, digit]) => replaceInView(text, likes, () => digit), view);
  for (const country of countries[locale]) {
    for (const { startsAt, endsAt } of findPhoneNumbersInText(digits.text, { defaultCountry: country })) {
      take(digits, startsAt, endsAt);
    }
  }
  for (const match of digits.text.matchAll(
    /(?<![\p{L}\p{N}.,€$£-])(?<![a-z]{1,4}\d{1,6}\s)[+(]?\d[\d\s().\-/]{5,18}\d(?![\p{L}\p{N}-])/gu,
  )) {
    const count = match[0].replace(/\D/gu, '').length;
    const before = digits.text.slice(Math.max(0, match.index - 45), match.index);
    const isDialled = /^[+(]*0\d*[\s().\-/]/u.test(match[0]) && count >= 9;
    if (count >= 7 && count <= 15 && (phoneWords.test(before) || match[0].startsWith('+') || isDialled))
      take(digits, match.index, match.index + match[0].length);
  }
  return spans.toSorted((a, b) => a.start - b.start);
}

// "… , 338 914 2207, è la matricola": the label behind the number.
const labelBehind = new RegExp(
  `^[\\s,)]{0,3}(?:is|ist|est|es|e)\\s(?:(?:the|die|der|das|le|la|el|il|un|una|our|your)\\s)?(?:${strongLabel}|${weakLabel})`,
  'u',
);

// "My number", "unsere Nummer": somebody's own is a telephone number.
const possessed =
  /(?<!\p{L})(?:my|our|mein\p{L}*|unser\p{L}*|mon|notre|mi|mis|nuestr\p{L}*|mio|nostro|私の|当店の|我的?|我们的?)\s?(?:\p{L}+\s)?(?:number|no|nummer|num|numero|n|番号|号码?)[\s.:#°º,()-]*(?:(?:is|ist|lautet|est|es|e)\s)?$/u;

/** Whether the words before a number name something else than a telephone, and no telephone after that. */
function saysWhatElse(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const label = ownNumber.exec(before);
  return label !== null && !possessed.test(before) && !phoneWords.test(before.slice(Math.max(0, label.index - 6)));
}

function isPhone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 45), start);
  const written = text.slice(start, end).trim();
  if (saysWhatElse(text, start)) return false;
  if (labelBehind.test(text.slice(end, end + 40))) return false;
  if (/[a-z]{1,4}\d{2,}[\d\s]*$/u.test(before)) return false;
  // An order id, a date, a part of a longer number or of an address on the web, a number of the post (EN 123 456 789 JP).
  if (/^\d{2}-\d{5}-\d{5}$|^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/u.test(written)) return false;
  if (/\d{3}-\d{7}-\d{7}/u.test(text.slice(Math.max(0, start - 12), end + 12))) return false;
  if (
    /^(?:\d\s?){9}$/u.test(written) &&
    /(?<!\p{L})[a-z]{2}\s?$/u.test(before) &&
    /^\s?[a-z]{2}(?!\p{L})/u.test(text.slice(end))
  )
    return false;
  if (/[/=?&][^\s]*$/u.test(before)) return false;
  // A bare run of digits is a telephone number only where the text says so.
  return /^\+|[\s().\-/]/u.test(written) || phoneWords.test(before.slice(-30));
}
