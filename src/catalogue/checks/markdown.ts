import type { Tokens } from 'marked';
import type { Finding } from '../../model/finding.ts';
import type { FaqEntry } from '../book.ts';
import { fault, type FaultId, type FaultWords } from '../faults.ts';
import type { PlacedToken } from '../render/body-tokens.ts';
import { allowedTags, safeHtml } from '../render/safe-html.ts';
import type { Check } from './check.ts';
import { markedPlaces } from './marked-places.ts';

/** Articles are well built: headings in order, images with file and alternative text, no HTML that the site removes. */
export const checkMarkdown: Check = ({ book }) =>
  book.faqs.flatMap((faq) => {
    const tokens = markedPlaces(faq);
    const say = (id: FaultId, placed: PlacedToken, words: FaultWords): Finding => {
      const start = faq.bodyStart + placed.start;
      return fault(id, faq.source, { start, end: start + placed.token.raw.trimEnd().length }, words);
    };
    return [
      ...headingFaults(tokens, say),
      ...tokens
        .filter(({ token }) => token.type === 'image')
        .flatMap((placed) => imageFaults(placed, book.images, say)),
      ...tokens.filter(({ token }) => token.type === 'html').flatMap((placed) => htmlFaults(placed, faq)),
    ];
  });

type Say = (id: FaultId, placed: PlacedToken, words: FaultWords) => Finding;

function headingFaults(tokens: readonly PlacedToken[], say: Say): Finding[] {
  let above = 1;
  return tokens.flatMap((placed) => {
    if (placed.token.type !== 'heading') return [];
    const { depth } = placed.token as Tokens.Heading;
    const fits = depth > 1 && depth <= above + 1 && depth <= 4;
    const wanted = '#'.repeat(Math.max(2, Math.min(above + 1, depth, 4)));
    above = Math.max(2, depth);
    if (fits) return [];
    const message =
      depth === 1 ? 'is a heading of the first level; the title is that already' : `skips a heading level`;
    return [say('heading-level', placed, { message, hint: `write ${wanted}` })];
  });
}

function imageFaults(placed: PlacedToken, images: ReadonlyMap<string, unknown>, say: Say): Finding[] {
  const { href, text } = placed.token as Tokens.Image;
  const findings: Finding[] = [];
  if (text.trim() === '') {
    findings.push(
      say('image-alt', placed, { message: 'has no alternative text', hint: '![what the image shows](/images/…)' }),
    );
  }
  if (!href.startsWith('/')) {
    findings.push(
      say('image-file', placed, {
        message: `"${href}" is not below public/`,
        hint: 'put the file there and write /images/name.webp',
      }),
    );
  } else if (!images.has(href)) {
    findings.push(
      say('image-file', placed, {
        message: `public${href} does not exist or is no image`,
        hint: 'add the file, or correct the path',
      }),
    );
  }
  return findings;
}

const openTag = /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^<>"']+){0,100})>?/giu;

/** What the sanitiser takes out of a piece of raw HTML, tag by tag. */
function htmlFaults({ token, start }: PlacedToken, faq: FaqEntry): Finding[] {
  const html = token.raw.replace(/<!--.*?(?:-->|$)/gsu, (comment) => ' '.repeat(comment.length));
  return [...html.matchAll(openTag)].flatMap((match) => {
    const [raw, name = '', rest = ''] = match;
    const tag = name.toLowerCase();
    const from = faq.bodyStart + start + match.index;
    const say = (id: FaultId, words: FaultWords): Finding =>
      fault(id, faq.source, { start: from, end: from + raw.length }, words);
    if (tag === 'img') {
      const words = { message: 'is an image in HTML, which nothing checks', hint: 'write ![what it shows](/images/…)' };
      return [say('image-file', words)];
    }
    if (!allowedTags.has(tag)) {
      const words = { message: `<${tag}> is removed from the page`, hint: 'write it in Markdown, or leave it out' };
      return [say('unsafe-html', words)];
    }
    const kept = attributeNames(safeHtml(raw).replace(/^<[\w-]+|>.*$/gsu, ''));
    return attributeNames(rest)
      .filter((attribute) => !kept.includes(attribute))
      .map((attribute) =>
        say('unsafe-html', { message: `${attribute} of <${tag}> is removed from the page`, hint: 'leave it out' }),
      );
  });
}

function attributeNames(attributes: string): string[] {
  const bare = attributes.replace(/=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gu, ' ');
  return bare.match(/[^\s/"'=]+/gu)?.map((name) => name.toLowerCase()) ?? [];
}
