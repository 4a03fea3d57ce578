import GithubSlugger from 'github-slugger';
import { Marked, type Token, type Tokens } from 'marked';
import footnotes from 'marked-footnote';
import type { ImageSize } from '../files/book-files.ts';
import { allTokens, plainText } from './body-tokens.ts';
import { safeHtml } from './safe-html.ts';

/** A heading of an article. */
export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** What Markdown needs to know about the page that it becomes part of. */
export interface MarkdownPage {
  /** Address of a link's target; gets the link as it is written. */
  readonly resolveLink: (href: string) => string;
  readonly imageSize: (path: string) => ImageSize | undefined;
  readonly words: { readonly linkToSection: string; readonly footnotes: string; readonly backToText: string };
}

/** A Markdown text for a page, and what the page and the search say of it. */
export interface RenderedMarkdown {
  /** Sanitised. Headings carry ids and a link to themselves, tables scroll, images keep their place. */
  readonly html: string;
  /** With the ids that they have in `html`. */
  readonly headings: readonly Heading[];
  /** The words without headings, one paragraph a line. */
  readonly text: string;
}

/** Reads a Markdown text once for all that an article needs of it. */
export function renderMarkdown(markdown: string, page: MarkdownPage): RenderedMarkdown {
  let tokens: Token[] = [];
  const slugger = new GithubSlugger();
  const marked = new Marked({ gfm: true }).use(
    footnotes({ description: escape(page.words.footnotes), backRefLabel: `${escape(page.words.backToText)} {0}` }),
    {
      renderer: {
        heading(token) {
          const text = token.tokens.map(plainText).join('');
          const id = slugger.slug(text);
          const depth = Math.min(Math.max(token.depth, 2), 4);
          const label = escape(page.words.linkToSection.replace('{heading}', () => text));
          const anchor = `<a class="anchor" href="#${id}" aria-label="${label}">#</a>`;
          return `<h${depth} id="${id}">${this.parser.parseInline(token.tokens)}${anchor}</h${depth}>\n`;
        },
        link(token) {
          const href = page.resolveLink(token.href);
          const rel = /^https?:/u.test(href) ? ' rel="noopener"' : '';
          return `<a href="${escape(href)}"${rel}>${this.parser.parseInline(token.tokens)}</a>`;
        },
        image({ href, text }) {
          const size = page.imageSize(href);
          const box = size ? ` width="${size.width}" height="${size.height}"` : '';
          return `<img src="${escape(href)}" alt="${escape(text)}"${box} loading="lazy" decoding="async">`;
        },
        table(token) {
          return scrollingTable(token, (cell) => this.parser.parseInline(cell.tokens));
        },
      },
      hooks: { processAllTokens: (all) => (tokens = all) },
    },
  );
  const html = marked.parse(markdown, { async: false }).replaceAll('class="sr-only"', 'class="visually-hidden"');
  return { html: safeHtml(html), headings: headingsOf(tokens), text: wordsOf(tokens) };
}

/** The headings of a Markdown text, in its order, with the ids that they get on the page. */
export function headingsOf(tokens: readonly Token[]): Heading[] {
  const slugger = new GithubSlugger();
  return allTokens(tokens)
    .filter((token) => token.type === 'heading')
    .map((heading) => {
      const { depth, tokens: inner } = heading as Tokens.Heading;
      const text = inner.map(plainText).join('');
      return { depth, id: slugger.slug(text), text };
    });
}

function wordsOf(blocks: readonly Token[]): string {
  return blocks
    .filter(({ type }) => type !== 'space' && type !== 'heading')
    .map((block) => plainText(block).replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function scrollingTable({ header, rows }: Tokens.Table, inline: (cell: Tokens.TableCell) => string): string {
  const cells = (row: readonly Tokens.TableCell[], tag: 'td' | 'th'): string =>
    `<tr>${row
      .map(
        (cell) =>
          `<${tag}${tag === 'th' ? ' scope="col"' : ''}${cell.align ? ` align="${cell.align}"` : ''}>${inline(cell)}</${tag}>`,
      )
      .join('')}</tr>`;
  const body = rows.map((row) => cells(row, 'td')).join('');
  return `<div class="table-scroll" role="group" tabindex="0"><table><thead>${cells(header, 'th')}</thead><tbody>${body}</tbody></table></div>\n`;
}

function escape(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
