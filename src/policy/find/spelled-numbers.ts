import { rawSpan, type RawSpan, type View } from '../text/view.ts';

/** Number words of our spaced languages, without accents. "null eins sieben" is a number, one word alone is none. */
const words =
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|' +
  'null|eins|zwei|zwo|drei|vier|fuenf|funf|sechs|sieben|acht|neun|' +
  'un|deux|trois|quatre|cinq|sept|huit|neuf|plus|' +
  'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|' +
  'due|tre|quattro|cinque|sei|sette|otto|nove';

const spaced = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${words}|\\d{1,2})[\\s,.\\-/]{1,3}){5,17}(?:${words}|\\d{1,2})(?![\\p{L}\\p{N}])`,
  'giu',
);
const eastern =
  /[〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两0-9][〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两0-9\s-]{5,18}[〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两0-9]/gu;

/** Runs of digits written as words; at least six, most of them words. Takes a folded view. */
export function spelledNumbersOf(view: View): RawSpan[] {
  const isWord = new RegExp(`^(?:${words})$`, 'iu');
  const western = [...view.text.matchAll(spaced)].filter(([run]) => {
    const parts = run.split(/[\s,.\-/]+/u);
    return parts.filter((part) => isWord.test(part)).length >= Math.max(4, parts.length / 2);
  });
  const others = [...view.text.matchAll(eastern)].filter(([run]) => (run.match(/[^\d\s-]/gu)?.length ?? 0) >= 5);
  return [...western, ...others].map((match) => rawSpan(view, match.index, match.index + match[0].length));
}
