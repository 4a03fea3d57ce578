import { findPhoneNumbersInText, type CountryCode } from 'libphonenumber-js/min';
import type { LocaleCode } from '../../lib/locales.ts';
import { rawSpan, replaceInView, type RawSpan, type View } from '../text/view.ts';
import { spelledNumbersOf } from './spelled-numbers.ts';

/** Countries whose own way of writing a number is tried, by the language of the message. */
const countries: Readonly<Record<LocaleCode, readonly CountryCode[]>> = {
  en: ['US', 'GB'],
  de: ['DE', 'AT'],
  fr: ['FR'],
  es: ['ES', 'MX'],
  it: ['IT'],
  ja: ['JP'],
  zh: ['CN'],
};

// Words in front of a number that say what else it is, in the languages that write them before.
const ownNumber = new RegExp(
  [
    '(?<!\\p{L})(?:order|bestell\\p{L}*|auftrag\\p{L}*|commande|pedido|ordine|track\\p{L}*|sendung\\p{L}*|suivi|seguimiento|spedizione|envio|envoi|ean|gtin|upc|asin|isbn|sku|vat|ust',
    '|tva|iva|siret|siren|nif|cif|lot|lote|lotto|batch|charge\\p{L}*|los\\p{L}*|serial|serien\\p{L}*|seri[ea]|model\\p{L}*|part|teile\\p{L}*|artikel\\p{L}*|reference|ref',
    '|invoice|rechnung\\p{L}*|facture|factura|fattura|ticket|case|claim|rma|return|retour\\p{L}*|kunden\\p{L}*|customer|shipment|parcel|paket\\p{L}*|colis|paquete|pacco|label|code|codigo|codice',
    '|pin|zip|plz|postcode|barcode|id|number|no|nr|nummer|num|numero|n)',
    '[\\s.:#°º()-]*(?:(?:is|ist|lautet|est|es|number|no|nr|nummer|numero|id)[\\s.:#°º]*)?$',
    '|(?:注文|追跡|送り状|伝票|請求|受注|商品|管理|製造|シリアル|ロット|型番|订单|運单|运单|快递|物流|单号|批号|批次|序列|型号|发票|税号|条码|编号|番号|号码?)[^\\d]{0,8}$',
  ].join(''),
  'u',
);
const phoneWords =
  /phone|\bcall|\bring\b|\btel\b|cell|mobile|\btext\b|\bsms|whats|hotline|\bline\b|telefon|handy|anruf|ruf[et]?n?\b|durchwahl|appel|joindre|portable|llam|movil|chiam|cellulare|電話|携帯|电话|手机|致电|拨打|热线|微信|加我|联系|dial|reach|erreich/u;

/** Telephone numbers of a text, spelled-out ones too; a number that says what else it is does not count. Takes a folded view. */
export function phoneNumbersOf(view: View, locale: LocaleCode): RawSpan[] {
  const spans: RawSpan[] = spelledNumbersOf(view);
  const take = (digits: View, start: number, end: number): void => {
    if (!isPhone(digits.text, start, end)) return;
    const span = rawSpan(digits, start, end);
    if (!spans.some((other) => span.start < other.end && other.start < span.end)) spans.push(span);
  };
  const digits = replaceInView(view, /[\u30FC\u2010-\u2015\u2212]/gu, () => '-');
  if (!/\d[\d\s().\-/]{5,}/u.test(digits.text)) return spans;
  for (const country of countries[locale]) {
    for (const { startsAt, endsAt } of findPhoneNumbersInText(digits.text, { defaultCountry: country })) {
      take(digits, startsAt, endsAt);
    }
  }
  for (const match of digits.text.matchAll(/(?<![\p{L}\p{N}.,€$£-])[+(]?\d[\d\s().\-/]{5,18}\d(?![\p{L}\p{N}-])/gu)) {
    const count = match[0].replace(/\D/gu, '').length;
    const before = digits.text.slice(Math.max(0, match.index - 45), match.index);
    if (count >= 7 && count <= 15 && (phoneWords.test(before) || match[0].startsWith('+')))
      take(digits, match.index, match.index + match[0].length);
  }
  return spans.toSorted((a, b) => a.start - b.start);
}

function isPhone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 45), start);
  const written = text.slice(start, end).trim();
  if (ownNumber.test(before) && !phoneWords.test(before.slice(-18))) return false;
  // An order id, a date, a part of a longer number or of an address on the web.
  if (/^\d{2}-\d{5}-\d{5}$|^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/u.test(written)) return false;
  if (/\d{3}-\d{7}-\d{7}/u.test(text.slice(Math.max(0, start - 12), end + 12))) return false;
  if (/[/=?&][^\s]*$/u.test(before)) return false;
  // A bare run of digits is a telephone number only where the text says so.
  return /^\+|[\s().\-/]/u.test(written) || phoneWords.test(before.slice(-30));
}
