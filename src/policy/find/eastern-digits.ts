/** Digits of Chinese and Japanese texts: figures, ideographs, and what kana make of them. */
const figure = '[0-9〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两]';
const long =
  'ゼロ|ぜろ|れい|レイ|マル|まる|いち|イチ|さん|サン|よん|ヨン|ろく|ロク|なな|ナナ|しち|シチ|はち|ハチ|きゅう|キュウ|キュー';
// One kana is a digit beside another digit in kana only; elsewhere に and し are grammar.
const short = '[にニしシごゴくク]';
const spoken = `(?:${long}|${short})`;
const digit = `(?:${figure}|${long}|${short}(?=[、,・]?${spoken})|(?<=${spoken}[、,・]?)${short})`;
const between = '[\\s,、，・の-]{0,3}';

const run = new RegExp(`${digit}(?:${between}${digit}){6,17}`, 'gu');
const one = new RegExp(digit, 'gu');
const sound = new RegExp(long, 'gu');

/** Runs of such digits that can be a telephone number. Figures alone are found as figures, unless the Japanese の joins them. */
export function easternDigits(text: string): RegExpExecArray[] {
  return [...text.matchAll(run)].filter(([found]) => {
    const all = found.match(one) ?? [];
    const written = all.filter((each) => !/\d/u.test(each));
    const isSpoken = written.some((each) => /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(each));
    if (isSpoken) return (found.match(sound)?.length ?? 0) >= 3 && all.length >= 9;
    if (written.length >= 5) return true;
    return /^[0〇零]/u.test(found) && found.includes('の') && all.length >= 9 && all.length <= 11;
  });
}
