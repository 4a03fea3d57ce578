import { describe, expect, it } from 'vitest';
import { decodeText, type Encoding } from '../../../src/orders/file/encoding.ts';

const german = 'Größe;Küchenwaage für Öl und Essig – 5 €;Müller, Käthe, Jürgen, Böhm;Straße, Füße, Tür;';
const french = 'Crème brûlée, déjà vu, l’été à Orléans, où ça ? Garçon, naïve, œuvre;';
const japanese = '電気ケトル、配送先は大阪市です。ｶﾀｶﾅ;';

/** Bytes of the letters that these tests use, where Node can only decode. */
function encode(text: string, encoding: 'shift_jis' | 'windows-1252'): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let first = 0; first < 256; first += 1) {
    table.set(decoder.decode(Uint8Array.of(first)), [first]);
    if (encoding === 'windows-1252' || first < 0x81) continue;
    for (let second = 0x40; second < 0xfd; second += 1) {
      const sign = decoder.decode(Uint8Array.of(first, second));
      if (sign.length === 1 && !table.has(sign)) table.set(sign, [first, second]);
    }
  }
  return Uint8Array.from([...text].flatMap((sign) => table.get(sign)!));
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const codes = Array.from({ length: text.length }, (_, place) => text.charCodeAt(place));
  return Uint8Array.from(codes.flatMap((code) => (isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255])));
}

async function decode(bytes: Uint8Array, size = 1000): Promise<[Encoding, string]> {
  const { text, encoding } = decodeText(
    (async function* () {
      for (let place = 0; place < bytes.length; place += size) {
        yield await Promise.resolve(bytes.subarray(place, place + size));
      }
    })(),
  );
  let whole = '';
  for await (const part of text) whole += part;
  return [encoding(), whole];
}

describe('the encoding of a file', () => {
  it.each([
    ['German in Windows-1252', encode(german, 'windows-1252'), 'windows-1252', german],
    ['French in Windows-1252', encode(french, 'windows-1252'), 'windows-1252', french],
    ['Japanese in Shift_JIS', encode(japanese, 'shift_jis'), 'shift_jis', japanese],
    ['one Japanese word in Shift_JIS', encode('title\t送料\n', 'shift_jis'), 'shift_jis', 'title\t送料\n'],
    ['one umlaut in Windows-1252', encode('title\tT\u00FCr\n', 'windows-1252'), 'windows-1252', 'title\tTür\n'],
    ['UTF-8', new TextEncoder().encode(german + japanese), 'utf-8', german + japanese],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${german}`), 'utf-8', german],
    ['UTF-16 with a mark', utf16(`\uFEFF${german}${japanese}`, true), 'utf-16le', german + japanese],
    ['UTF-16 without a mark', utf16(`order-id\tname\n${japanese}`, true), 'utf-16le', `order-id\tname\n${japanese}`],
    ['UTF-16 the other way round', utf16(`\uFEFF${german}`, false), 'utf-16be', german],
    ['nothing', new Uint8Array(0), 'utf-8', ''],
  ] as const)('is found of %s, in pieces of any size', async (_, bytes, encoding, text) => {
    for (const size of [1, 7, 100_000]) expect(await decode(bytes, size)).toEqual([encoding, text]);
  });

  it.each([
    ['shift_jis', japanese],
    ['windows-1252', german],
  ] as const)(
    'is found of %s where the first letter of it stands behind a megabyte of plain ones',
    async (encoding, text) => {
      const long = `${'1234567 plain\n'.repeat(80_000)}${text.repeat(2000)}`;
      const plain = new TextEncoder().encode('1234567 plain\n'.repeat(80_000));
      const rest = encode(text.repeat(2000), encoding);
      const bytes = new Uint8Array(plain.length + rest.length);
      bytes.set(plain);
      bytes.set(rest, plain.length);
      const [found, whole] = await decode(bytes, 65_536);
      expect(found).toBe(encoding);
      expect(whole === long).toBe(true);
    },
  );
});
