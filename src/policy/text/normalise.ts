import { homoglyphs } from './homoglyphs.ts';
import { rawView, replaceInView, type View } from './view.ts';

const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  at: '@',
  commat: '@',
  period: '.',
  colon: ':',
  sol: '/',
  num: '#',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  zwj: '',
  zwnj: '',
};

// Signs that nobody sees: zero width, direction, soft hyphen, variation selectors, tags.
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

// A letter with its marks, so that half-width kana and their voicing come together; plain kana and Chinese letters alone
// are what they are, and so are wide signs that end a sentence, since no space need stand behind them.
const cluster =
  /[^\p{M}\uFF9E\uFF9F][\p{M}\uFF9E\uFF9F]+|[\P{ASCII}--[\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uFF01\uFF1F]]/gv;

// What nothing below changes: no entity, no sign beyond ASCII.
const untouched = /^[\p{ASCII}--&]*$/v;

/** Most rounds that undoing one disguise below another takes. */
const rounds = 6;

/**
 * A text as it is meant: entities decoded, invisible signs gone, full-width and styled letters plain (NFKC),
 * look-alike letters of other alphabets Latin. Case and accents stay. Normalising the result changes nothing.
 */
export function normalise(text: string): View {
  let view = rawView(text);
  if (untouched.test(text)) return view;
  for (let round = 0; round < rounds; round += 1) {
    const before = view.text;
    view = replaceInView(view, /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/giu, decodeEntity);
    view = replaceInView(view, invisible, () => '');
    view = replaceInView(view, /([0-9#*])\u20E3/gu, (match) => match[1] ?? '');
    view = replaceInView(view, cluster, ([letters]) => plain(letters));
    if (view.text === before) break;
  }
  return view;
}

function decodeEntity([whole, hex, decimal, name]: RegExpExecArray): string {
  if (name !== undefined) return namedEntities[name.toLowerCase()] ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
}

// Texts repeat their letters; a few thousand are kept.
const plainLetters = new Map<string, string>();
const mostKept = 10_000;

function plain(letters: string): string {
  const known = plainLetters.get(letters);
  if (known !== undefined) return known;
  const result = [...letters.normalize('NFKC')].map((letter) => homoglyphs.get(letter) ?? letter).join('');
  if (plainLetters.size >= mostKept) plainLetters.clear();
  plainLetters.set(letters, result);
  return result;
}

/** Lower case without accents on Latin letters, for comparing words. Kana keep their voicing. */
export function fold(view: View): View {
  const lower = replaceInView(view, /\p{Lu}/gu, ([letter]) => letter.toLowerCase());
  return replaceInView(lower, /[\u00C0-\u024F\u1E00-\u1EFF]|\p{Script=Latin}\p{M}+/gu, ([letter]) =>
    foldLetter(letter),
  );
}

/** One Latin letter without its accent; sharp s and ligatures as two letters. */
export function foldLetter(letter: string): string {
  const special = specialLetters[letter];
  return special ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
}

const specialLetters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
