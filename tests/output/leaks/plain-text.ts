const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  shy: '',
};

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: '', f: '', v: '', '0': '' };

/** Text in one form: decoded, in lower case, compatible forms and quotation marks unified, any space one space. */
export function plainText(text: string): string {
  return decodeFully(text)
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[‘’]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
}

/** A text without its tags, as a reader sees it: `a <b>secret</b>` → `a secret`. */
export function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z][^<>]*>/giu, '').replace(/\s+/gu, ' ');
}

/** Takes off HTML entities, JavaScript and JSON escapes and percent-encoding, also where one stands in another. */
function decodeFully(text: string): string {
  let before = '';
  let after = text;
  // Three layers: HTML in JSON in an attribute. A text may escape itself for ever (`&amp;amp;…`).
  for (let layer = 0; layer < 3 && after !== before; layer += 1) {
    before = after;
    after = decodePercent(decodeEscapes(decodeEntities(after)));
  }
  return after;
}

function decodeEntities(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});/giu, (whole, digits: string) => character(Number.parseInt(digits, 16)) ?? whole)
    .replace(/&#(\d{1,7});/gu, (whole, digits: string) => character(Number(digits)) ?? whole)
    .replace(/&([a-z]+);/gu, (whole, name: string) => named[name] ?? whole);
}

function decodeEscapes(text: string): string {
  return text.replace(
    /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/giu,
    (whole, long?: string, short?: string, byte?: string, letter?: string) => {
      if (letter !== undefined) return escapes[letter] ?? letter;
      return character(Number.parseInt(long ?? short ?? byte ?? '', 16)) ?? whole;
    },
  );
}

function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/giu, (whole) => {
    try {
      return decodeURIComponent(whole);
    } catch {
      return whole;
    }
  });
}

function character(code: number): string | undefined {
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
}
