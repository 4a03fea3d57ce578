import { rawSpan, type RawSpan, type View } from '../text/view.ts';
import { easternDigits } from './eastern-digits.ts';

const digits = [
  'zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple',
  'null|eins|zwei|zwo|drei|vier|fuenf|funf|sechs|sieben|acht|neun',
  'un|deux|trois|quatre|cinq|sept|huit|neuf|plus',
  'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve',
  'due|tre|quattro|cinque|sei|sette|otto|nove',
].join('|');

const tens = [
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?',
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen',
  'zehn|elf|zwolf|zwoelf|(?:drei|vier|funf|fuenf|sech|sieb|acht|neun)zehn',
  '(?:(?:ein|zwei|drei|vier|funf|fuenf|sechs|sieben|acht|neun)und)?(?:zwanzig|dreissig|vierzig|funfzig|fuenfzig|sechzig|siebzig|achtzig|neunzig)',
  'dix(?:[ -](?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize|septante|huitante|octante|nonante',
  '(?:vingt|trente|quarante|cinquante|soixante|septante|huitante|nonante|quatre[ -]vingts?)(?:(?:[ -]| et )(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize)(?:[ -](?:sept|huit|neuf))?)?',
  'diez|once|doce|trece|catorce|quince|dieci\\w{4,6}|veinti\\w{3,6}|veinte',
  '(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y (?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?',
  'dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove',
  '(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)(?:i|a|uno|otto|[ia](?:due|tre|quattro|cinque|sei|sette|nove))',
].join('|');

// With what follows the hundred: "zweihundertdreissig", "seiscientos doce", "three hundred and ten".
const hundreds = [
  '(?:one|two|three|four|five|six|seven|eight|nine) hundred',
  '(?:ein|zwei|drei|vier|funf|fuenf|sechs|sieben|acht|neun)?hundert[a-z]{0,22}',
  '(?:(?:deux|trois|quatre|cinq|six|sept|huit|neuf) )?cents?',
  '(?:dos|tres|cuatro|seis|sete|ocho|nove)?cient[oa]s?|quinient[oa]s|cien',
  '(?:due|tre|quattro|cinque|sei|sette|otto|nove)?cento[a-z]{0,16}',
].join('|');
const hundred = `(?:${hundreds})(?:\\s(?:and |y |und )?(?:${tens}|${digits}))?`;
const words = `${hundred}|${tens}|${digits}`;

const filler = '(?:(?:then|and|und|dann|puis|et|poi|e|y|luego)[\\s,]{1,2})?';
const run = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${words}|\\d{1,4})[\\s,.\\-/]{1,3}${filler}){2,17}(?:${words}|\\d{1,4})(?![\\p{L}\\p{N}])`,
  'giu',
);
const part = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${hundred})|(${tens})|(${digits})|(\\d{1,4}))(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Runs of digits written as words, three words and seven digits at least. Takes a folded view. */
export function spelledNumbersOf(view: View): { text: string; start: number; end: number; span: RawSpan }[] {
  const western = [...view.text.matchAll(run)].filter(([text]) => isLongEnough(text));
  return [...western, ...easternDigits(view.text)].map(({ index, 0: text }) => ({
    text: view.text,
    start: index,
    end: index + text.length,
    span: rawSpan(view, index, index + text.length),
  }));
}

function isLongEnough(text: string): boolean {
  let [spelled, count] = [0, 0];
  for (const [, three, two, one, figures = ''] of text.matchAll(part)) {
    if (figures === '') spelled += 1;
    count += three !== undefined ? 3 : two !== undefined ? 2 : one !== undefined ? 1 : figures.length;
  }
  return spelled >= 3 && count >= 7;
}
