import { Marked, type Token, type Tokens } from 'marked';
import footnotes from 'marked-footnote';

/** A Markdown token and where its source starts in the text. */
export interface PlacedToken {
  readonly token: Token | Tokens.Generic;
  readonly start: number;
}

/** Every token of a Markdown text, outer before inner, each with its offset. */
export function bodyTokens(text: string): PlacedToken[] {
  const placed: PlacedToken[] = [];
  const walk = (tokens: readonly (Token | Tokens.Generic)[], from: number): void => {
    let cursor = from;
    for (const token of tokens) {
      // The list of footnotes has no place in the text; blank lines have, but any line end looks like theirs.
      if (token.type === 'footnotes' || token.type === 'space') continue;
      const found = text.indexOf(token.raw, cursor);
      const start = found === -1 ? cursor : found;
      placed.push({ token, start });
      for (const inner of childrenOf(token)) walk(inner, start);
      cursor = found === -1 ? cursor : start + token.raw.length;
    }
  };
  // The footnotes of a reader are those of one text, so that each text gets a reader of its own.
  walk(new Marked({ gfm: true }).use(footnotes()).lexer(text), 0);
  return placed;
}

/** Tokens with all that stand inside them, outer before inner. */
export function allTokens(tokens: readonly (Token | Tokens.Generic)[]): (Token | Tokens.Generic)[] {
  return tokens.flatMap((token) => [token, ...childrenOf(token).flatMap(allTokens)]);
}

interface FootnoteToken {
  readonly content: Token[];
}

function childrenOf(token: Token | Tokens.Generic): (Token | Tokens.Generic)[][] {
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [header, ...rows].map((cells) => cells.flatMap((cell) => cell.tokens));
  }
  if (token.type === 'list') return [(token as Tokens.List).items];
  if (token.type === 'footnote') return [(token as unknown as FootnoteToken).content];
  return 'tokens' in token ? [token.tokens ?? []] : [];
}

/** The words of a token without any markup. */
export function plainText(token: Token | Tokens.Generic): string {
  if (token.type === 'html' || token.type === 'image' || token.type === 'footnoteRef') return '';
  if (token.type === 'br') return ' ';
  if (token.type === 'table') return tableText(token as Tokens.Table);
  const children = childrenOf(token);
  if (children.length === 0) return 'text' in token && typeof token.text === 'string' ? unescape(token.text) : '';
  const between = token.type === 'list' ? ' ' : '';
  return children.map((tokens) => tokens.map(plainText).join(between)).join(between);
}

/** A table read aloud: the cells of a row with commas between them, a row a sentence. */
function tableText({ header, rows }: Tokens.Table): string {
  return [header, ...rows]
    .map((cells) => cells.map(({ tokens }) => tokens.map(plainText).join('')).join(', '))
    .map((row) => (/[.!?。！？]$/u.test(row) ? row : `${row}.`))
    .join(' ');
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function unescape(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => entities[entity] ?? entity);
}
