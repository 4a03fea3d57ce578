/** A paragraph or a list of a formatted reply, as the ranges of its lines in the text. */
export interface Block {
  readonly kind: 'p' | 'ul' | 'ol';
  readonly lines: readonly { readonly start: number; readonly end: number }[];
}

/** The blocks that a mail programme shows of a plain text; the same that src/desk/reply-html.ts writes. */
export function blocksOf(text: string): Block[] {
  const blocks: { kind: Block['kind']; lines: { start: number; end: number }[] }[] = [];
  let isNew = true;
  for (const { 0: line, index } of text.matchAll(/[^\n]*(?:\n|$)/gu)) {
    const plain = line.replace(/\n$/u, '');
    if (plain.trim() === '') {
      isNew = true;
      continue;
    }
    const sign = /^\s*(?:[-•]|\d{1,2}[.)])\s+(?=\S)/u.exec(plain)?.[0] ?? '';
    const kind = sign === '' ? 'p' : /\d/u.test(sign) ? 'ol' : 'ul';
    const range = { start: index + sign.length, end: index + plain.length };
    const last = blocks.at(-1);
    if (!isNew && last?.kind === kind) last.lines.push(range);
    else blocks.push({ kind, lines: [range] });
    isNew = false;
  }
  return blocks;
}
