import { rawSpan, type RawSpan, type View } from '../text/view.ts';

/** Number words of our spaced languages below a hundred, without accents. "null eins sieben" is a number, one word alone is none. */
const words = [
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple',
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?',
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
  'null|eins|zwei|zwo|drei|vier|fuenf|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|zwoelf|(?:drei|vier|funf|fuenf|sech|sieb|acht|neun)zehn',
  '(?:(?:ein|zwei|drei|vier|funf|fuenf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreissig|vierzig|funfzig|fuenfzig|sechzig|siebzig|achtzig|neunzig)',
  'un|deux|trois|quatre|cinq|sept|huit|neuf|dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize|plus',
  '(?:vingt|trente|quarante|cinquante|soixante|quatre-vingts?)(?:(?:-| et )(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize)(?:-(?:sept|huit|neuf))?)?',
  'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieci\\w{4,6}|veinti\\w{3,6}|veinte',
  '(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y (?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?',
  'due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove',
  '(?:due|tre|quattro|cinque|sei|sette|otto|nove)?cento[a-z]{0,16}',
  '(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)(?:i|a|uno|otto|[ia](?:due|tre|quattro|cinque|sei|sette|nove))',
].join('|');

const filler = '(?:(?:then|and|und|dann|puis|et|poi|e|y|luego)[\\s,]{1,2})?';
const spaced = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${words}|\\d{1,4})[\\s,.\\-/]{1,3}${filler}){3,17}(?:${words}|\\d{1,4})(?![\\p{L}\\p{N}])`,
  'giu',
);
const digitWord = new RegExp(`^(?:${words})$`, 'iu');
const tens =
  /^(?:ten|eleven|twel|thirt|fourt|fift|sixt|sevent|eight[ey]|ninet|twent|fort|zehn|elf|zwolf|zwoelf|.*zehn$|.*zig$|.*dreissig$|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quatre-v|diez|once|doce|trece|catorce|quince|dieci|veint|treint|cuarent|cincuent|sesent|setent|ochent|novent|undici|dodici|tredici|quattordici|quindici|sedici|dicia|dicio|trent|quarant|cinquant|sessant|settant|ottant)/iu;

/** Digits that a word of a spelled number stands for. */
function digitsOf(part: string): number {
  if (/^\d+$/u.test(part)) return part.length;
  if (/cento/iu.test(part)) return 3;
  return tens.test(part) ? 2 : 1;
}

const eastern =
  /[〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两0-9][〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两0-9\s,、-]{5,24}[〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两0-9]/gu;

/** Runs of digits written as words, three words and seven digits at least. Takes a folded view. */
export function spelledNumbersOf(view: View): { text: string; start: number; span: RawSpan }[] {
  const western = [...view.text.matchAll(spaced)].filter(([run]) => {
    const parts = run.split(/[\s,.\-/]+/u);
    const spelled = parts.filter((part) => digitWord.test(part)).length;
    return spelled >= 3 && parts.reduce((sum, part) => sum + digitsOf(part), 0) >= 7;
  });
  const others = [...view.text.matchAll(eastern)].filter(([run]) => (run.match(/[^\d\s,、-]/gu)?.length ?? 0) >= 5);
  return [...western, ...others].map(({ index, 0: run }) => ({
    text: view.text,
    start: index,
    span: rawSpan(view, index, index + run.length),
  }));
}
