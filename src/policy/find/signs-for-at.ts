import { replaceInView, type View } from '../text/view.ts';

/** A name, another sign in the place of @, and a domain; the domain is judged later. */
const signed =
  /(?<![\w.])([a-z0-9][\w.+-]{0,40})(\s?)([^\p{L}\p{N}\s.,:;@'"’/_-])\s?(?=[a-z0-9][a-z0-9-]{0,40}\.[a-z])/giu;

/** What people call the signs that they put there. */
const names: Readonly<Record<string, string>> = {
  '*': 'stern|star|asterisk|asterisque|asterisco|étoile|etoile|estrella|星号|アスタリスク',
  '#': 'hash|pound sign|raute|doppelkreuz|dièse|diese|cancelletto|almohadilla|井号|シャープ',
  '%': 'percent|prozent|pour cent|porcentaje|por ciento|percento|百分号|パーセント',
  '&': 'ampersand|und-zeichen|esperluette|e commerciale|和号|アンド',
  '☆': '星|ほし|star',
  '★': '星|ほし|star',
};

/** How far from an address the hint may stand that tells what its sign means. */
const reach = 80;

/** Puts @ for another sign where the text says so: "sales#shop.com (replace # with @)". */
export function signsForAt(view: View): View {
  return replaceInView(view, signed, (match) => {
    const [whole, name = '', , sign = ''] = match;
    const behind = match.index + whole.length;
    const before = match.input.slice(Math.max(0, match.index - reach), match.index);
    const after = match.input.slice(behind, behind + reach);
    const isHint = [before, after].some((text) => mentionsAt.test(text) && speaksOf(sign, text));
    return isHint ? `${name}@` : whole;
  });
}

/** The sign @ by itself, in no address, or by its name. */
const mentionsAt =
  /(?<![\w.])@(?![\w.])|\bat[ -]?(?:sign|symbol|zeichen)\b|arobase|arroba|chiocciola|klammeraffe|アット|艾特/iu;

function speaksOf(sign: string, text: string): boolean {
  const name = names[sign];
  return text.includes(sign) || (name !== undefined && new RegExp(name, 'iu').test(text));
}
