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
  '(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)(?:i|a|uno|otto|[ia](?:due|tre|quattro|cinque|sei|sette|nove))',
].join('|');

const spaced = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${words}|\\d{1,2})[\\s,.\\-/]{1,3}){4,17}(?:${words}|\\d{1,2})(?![\\p{L}\\p{N}])`,
  'giu',
);
const eastern =
  /[〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两0-9][〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两0-9\s-]{5,18}[〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖两0-9]/gu;

/** Runs of digits written as words; at least five, most of them words. Takes a folded view. */
export function spelledNumbersOf(view: View): { text: string; start: number; span: RawSpan }[] {
  const isWord = new RegExp(`^(?:${words})$`, 'iu');
  const western = [...view.text.matchAll(spaced)].filter(([run]) => {
    const parts = run.split(/[\s,.\-/]+/u);
    return parts.filter((part) => isWord.test(part)).length >= Math.max(4, parts.length / 2);
  });
  const others = [...view.text.matchAll(eastern)].filter(([run]) => (run.match(/[^\d\s-]/gu)?.length ?? 0) >= 5);
  return [...western, ...others].map(({ index, 0: run }) => ({
    text: view.text,
    start: index,
    span: rawSpan(view, index, index + run.length),
  }));
}
