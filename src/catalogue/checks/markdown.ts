import type { Tokens } from 'marked';
import type { Finding } from '../../model/finding.ts';
import type { FaqEntry } from '../book.ts';
import { fault, type FaultId, type FaultWords } from '../faults.ts';
import { bodyTokens, type PlacedToken } from '../render/body-tokens.ts';
import { allowedAttributes, allowedTags } from '../render/safe-html.ts';
import type { Check } from './check.ts';

/** Articles are well built: headings in order, images with file and alternative text, no HTML that the site removes. */
export const checkMarkdown: Check = ({ book }) =>
  book.faqs.flatMap((faq) => {
    const tokens = bodyTokens(faq.body);
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

/** What the sanitiser would take out of a piece of raw HTML, tag by tag. */
function htmlFaults({ token, start }: PlacedToken, faq: FaqEntry): Finding[] {
  return [...token.raw.matchAll(/<([a-z][\w-]*)([^<>]*)>?/giu)].flatMap((match) => {
    const [raw, name = '', rest = ''] = match;
    const tag = name.toLowerCase();
    const place = { start: faq.bodyStart + start + match.index, end: faq.bodyStart + start + match.index + raw.length };
    if (!allowedTags.has(tag)) {
      const words = { message: `<${tag}> is removed from the page`, hint: 'write it in Markdown, or leave it out' };
      return [fault('unsafe-html', faq.source, place, words)];
    }
    const allowed = new Set([...(allowedAttributes['*'] ?? []), ...(allowedAttributes[tag] ?? [])]);
    const refused = attributeNames(rest).filter((attribute) => !allowed.has(attribute));
    const unsafe = /(?:href|src)\s*=\s*["']?\s*(?:javascript|data|vbscript):/iu.test(rest)
      ? ['a javascript or data address']
      : [];
    return [...refused, ...unsafe].map((what) =>
      fault('unsafe-html', faq.source, place, {
        message: `${what} of <${tag}> is removed from the page`,
        hint: 'leave it out',
      }),
    );
  });
}

function attributeNames(attributes: string): string[] {
  const bare = attributes.replace(/=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gu, ' ');
  return bare.match(/[^\s/"'=]+/gu)?.map((name) => name.toLowerCase()) ?? [];
}
