import { simplified } from './simplified.ts';
import { rawSpan, type RawSpan, type View } from './view.ts';

/** A way on from a place in the text: a word (or one Chinese or Japanese letter) and the place behind it. */
export interface Edge {
  readonly form: string;
  /** Index of the token that follows. */
  readonly next: number;
}

/** A text cut into words. A disguised word ("r e v i e w", "re-view", "r3view") has its plain form as a second way. */
export interface Tokens {
  /** The ways on from each token. */
  readonly edges: readonly (readonly Edge[])[];
  readonly spans: readonly RawSpan[];
  /** Number of the sentence that each token stands in. */
  readonly sentences: readonly number[];
}

const sentenceEnd = /[.!?][^\p{L}\p{N}]*\s|[。！？…\n]/u;

interface Piece {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

// Chinese and Japanese letters are cut one by one, also where they touch other letters and digits.
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]]+|[♥❤★☆⭐]/gv;
const latin = /^[a-z0-9]+$/u;

/** Signs that stand for letters between letters. */
const letterSigns: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '€': 'e',
  '+': 't',
  '¡': 'i',
};
const leetDigits: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
};

/** Fewest single letters in a row that are read as one spelled-out word. */
const leastSpelled = 4;
const mostSpelled = 24;
const mostJoined = 4;

/** Cuts a folded view into words. */
export function tokensOf(view: View): Tokens {
  const pieces: Piece[] = [];
  for (const match of simplified(view.text).matchAll(word)) {
    pieces.push({ form: match[0], start: match.index, end: match.index + match[0].length });
  }
  const edges = pieces.map((piece, place) => [
    { form: piece.form, next: place + 1 },
    ...leetForms(piece.form).map((form) => ({ form, next: place + 1 })),
    ...joined(view.text, pieces, place),
    ...spelled(view.text, pieces, place),
  ]);
  return {
    edges,
    spans: pieces.map(({ start, end }) => rawSpan(view, start, end)),
    sentences: sentencesOf(view.text, pieces),
  };
}

function sentencesOf(text: string, pieces: readonly Piece[]): number[] {
  let sentence = 0;
  return pieces.map(({ start }, place) => {
    const before = pieces[place - 1];
    if (before && sentenceEnd.test(text.slice(before.end, start))) sentence += 1;
    return sentence;
  });
}

function leetForms(form: string): string[] {
  if (!/[0134578]/u.test(form) || !/[a-z].*[a-z]/u.test(form)) return [];
  const plain = form.replace(/[0134578]/gu, (digit) => leetDigits[digit] ?? digit);
  const other = form.replace(/[0134578]/gu, (digit) => (digit === '1' ? 'l' : (leetDigits[digit] ?? digit)));
  return other === plain ? [plain] : [plain, other];
}

/** "re-view", "wh@tsapp": words with one sign between them and no space, as one word. */
function joined(text: string, pieces: readonly Piece[], place: number): Edge[] {
  const edges: Edge[] = [];
  const first = pieces[place];
  if (!first || !latin.test(first.form)) return edges;
  let form = first.form;
  for (let next = place + 1; next < Math.min(pieces.length, place + mostJoined); next += 1) {
    const [before, piece] = [pieces[next - 1], pieces[next]];
    if (!before || !piece || piece.start - before.end !== 1 || !latin.test(piece.form)) break;
    const sign = text[before.end] ?? ' ';
    if (/\s/u.test(sign)) break;
    form += (letterSigns[sign] ?? '') + piece.form;
    edges.push({ form, next: next + 1 }, ...leetForms(form).map((leet) => ({ form: leet, next: next + 1 })));
  }
  return edges;
}

/** "w h a t s a p p": single letters in a row, as one word. */
function spelled(text: string, pieces: readonly Piece[], place: number): Edge[] {
  let form = '';
  let next = place;
  while (next < Math.min(pieces.length, place + mostSpelled)) {
    const [before, piece] = [pieces[next - 1], pieces[next]];
    if (!piece || !/^[a-z0-9]$/u.test(piece.form)) break;
    if (next > place && before && text.slice(before.end, piece.start).length > 3) break;
    form += piece.form;
    next += 1;
  }
  return form.length < leastSpelled ? [] : [{ form, next }, ...leetForms(form).map((leet) => ({ form: leet, next }))];
}
