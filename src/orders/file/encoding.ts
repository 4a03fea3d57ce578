/** The encodings in which order files come. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'windows-1252';

/** The text of a file, and the encoding as far as it is known: letters of ASCII alone are UTF-8. */
export interface DecodedText {
  readonly text: AsyncGenerator<string, void>;
  readonly encoding: () => Encoding;
}

/** Bytes from the first that is not ASCII, enough to tell encodings apart. */
const sampleSize = 32 * 1024;

/**
 * Decodes a file whose encoding nobody tells. UTF-16 shows in its first bytes. For the others, what is ASCII is passed on,
 * and the decision waits for the first bytes that are not: it is made on these, wherever in the file they stand.
 */
export function decodeText(bytes: AsyncIterable<Uint8Array>): DecodedText {
  let encoding: Encoding = 'utf-8';
  return { text: decode(bytes, (found) => (encoding = found)), encoding: () => encoding };
}

async function* decode(
  bytes: AsyncIterable<Uint8Array>,
  tell: (encoding: Encoding) => void,
): AsyncGenerator<string, void> {
  let decoder: TextDecoder | undefined;
  let held = new Uint8Array(0);
  let isStart = true;
  const decide = (): TextDecoder => {
    const encoding = (isStart ? utf16Of(held) : undefined) ?? encodingOf(held);
    tell(encoding);
    return new TextDecoder(encoding);
  };
  for await (const chunk of bytes) {
    if (decoder) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    held = joined(held, chunk);
    if (held.length < sampleSize) continue;
    const plain = isStart && utf16Of(held) ? 0 : asciiLength(held);
    if (plain > 0) yield new TextDecoder().decode(held.subarray(0, plain));
    if (plain > 0) isStart = false;
    held = held.slice(plain);
    if (held.length < sampleSize) continue;
    decoder = decide();
    yield decoder.decode(held, { stream: true });
  }
  if (decoder) yield decoder.decode();
  else if (held.length > 0) yield decide().decode(held);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function asciiLength(bytes: Uint8Array): number {
  let length = 0;
  while (length < bytes.length && (bytes[length] ?? 0) <= 0x7f) length += 1;
  return length;
}

/** UTF-16 by its mark, else by the noughts that every other byte of its ASCII letters is. */
function utf16Of(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const noughts = [0, 0];
  bytes.subarray(0, 512).forEach((byte, index) => {
    if (byte === 0) noughts[index % 2] = (noughts[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = noughts;
  if (even + odd < 2) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function encodingOf(sample: Uint8Array): Encoding {
  if (decoded(sample, 'utf-8') !== undefined) return 'utf-8';
  const japanese = decoded(sample, 'shift_jis');
  return japanese !== undefined && isJapanese(japanese) ? 'shift_jis' : 'windows-1252';
}

/** The text, or `undefined` where a byte cannot stand there; the sample may end within a letter. */
function decoded(sample: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: sample.length >= sampleSize });
  } catch {
    return undefined;
  }
}

/**
 * Accented letters between plain ones also make pairs that Shift_JIS has a sign for. Real Japanese stands in words: most
 * of its signs have another beside them, and none is of the private area.
 */
function isJapanese(text: string): boolean {
  if (/[\uE000-\uF8FF]/u.test(text)) return false;
  const signs = text.match(/[^\p{ASCII}]+/gu) ?? [];
  const all = signs.reduce((sum, run) => sum + run.length, 0);
  const inWords = signs.filter((run) => run.length > 1).reduce((sum, run) => sum + run.length, 0);
  return inWords * 2 > all;
}
