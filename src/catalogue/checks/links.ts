import type { Tokens } from 'marked';
import { closest } from '../../lib/closest.ts';
import type { FaqEntry } from '../book.ts';
import type { BookIndex } from '../book-index.ts';
import { fault, type FaultId, type FaultWords } from '../faults.ts';
import { readLink } from '../links.ts';
import { headingsOf } from '../render/markdown.ts';
import { allowedSchemes } from '../render/safe-html.ts';
import type { Check } from './check.ts';
import { markedPlaces } from './marked-places.ts';

/** Every link in an article leads somewhere: to an article that its readers may open, a heading that is there, a safe scheme. */
export const checkLinks: Check = (index) => {
  const anchors = new Map<string, readonly string[]>();
  const anchorsOf = (faq: FaqEntry): readonly string[] => {
    const known =
      anchors.get(faq.source.file) ?? headingsOf(markedPlaces(faq).map(({ token }) => token)).map(({ id }) => id);
    anchors.set(faq.source.file, known);
    return known;
  };
  return index.book.faqs.flatMap((faq) =>
    markedPlaces(faq).flatMap(({ token, start }) => {
      if (token.type !== 'link') return [];
      const { href, raw } = token as Tokens.Link;
      const problem = problemOf(href, faq, index, anchorsOf);
      if (!problem) return [];
      // A link by reference has its address elsewhere: then its words are shown.
      const at = raw.lastIndexOf(href);
      const from = faq.bodyStart + start + Math.max(at, 0);
      const end = from + (at === -1 ? raw : href).length;
      return [fault(problem.id, faq.source, { start: from, end }, problem)];
    }),
  );
};

interface Problem extends FaultWords {
  readonly id: FaultId;
}

// eslint-disable-next-line max-params -- the link, its article, the book and the memory of headings are four things
function problemOf(
  href: string,
  faq: FaqEntry,
  index: BookIndex,
  anchorsOf: (faq: FaqEntry) => readonly string[],
): Problem | undefined {
  const link = readLink(href, faq);
  switch (link.kind) {
    case 'outside':
      if (allowedSchemes.some((scheme) => scheme === link.scheme)) return undefined;
      return {
        id: 'unsafe-link',
        message: `a ${link.scheme}: link is removed from the page`,
        hint: `use ${allowedSchemes.join(', ')}`,
      };
    case 'unreadable':
      return {
        id: 'broken-link',
        message: `"${href}" is neither a file of the book nor an address`,
        hint: 'link to the Markdown file, like ../returns/return-label.md',
      };
    case 'public-file':
      return {
        id: 'broken-link',
        message: `"${href}" starts at the root of the site`,
        hint: 'link to the Markdown file, like ../returns/return-label.md',
      };
    case 'anchor':
      return anchorProblem(link.anchor, faq, anchorsOf(faq));
    case 'article': {
      const target = index.faq(faq.locale, link.path) ?? index.faq(index.sourceLocale, link.path);
      if (target) {
        if (target.data.audience === 'staff' && faq.data.audience === 'public') {
          return {
            id: 'staff-link',
            message: `${link.path} is a staff article`,
            hint: 'link to a public one, or leave the link out',
          };
        }
        return link.anchor === '' ? undefined : anchorProblem(link.anchor, target, anchorsOf(target));
      }
      const files = [faq.locale, index.sourceLocale].map((locale) => `faq/${locale}/${link.path}.md`);
      if (files.some((file) => index.book.refused.has(file))) return undefined;
      const near = closest(link.path, new Set(index.book.faqs.map(({ path }) => path)));
      return {
        id: 'broken-link',
        message: `there is no article ${link.path}`,
        hint: near === undefined ? 'correct the path' : `did you mean "${near}"?`,
      };
    }
  }
}

function anchorProblem(anchor: string, target: FaqEntry, anchors: readonly string[]): Problem | undefined {
  if (anchors.includes(anchor)) return undefined;
  const near = closest(anchor, anchors);
  const all = anchors.map((id) => `#${id}`).join(', ');
  const hint = near === undefined ? `it has ${all === '' ? 'no headings' : all}` : `did you mean "#${near}"?`;
  return { id: 'broken-anchor', message: `${target.path} has no heading #${anchor}`, hint };
}
