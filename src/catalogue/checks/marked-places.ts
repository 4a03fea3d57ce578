import type { FaqEntry } from '../book.ts';
import { bodyTokens, type PlacedToken } from '../render/body-tokens.ts';

const checkedTypes = new Set(['heading', 'html', 'image', 'link']);

const places = new WeakMap<FaqEntry, readonly PlacedToken[]>();

/** The headings, links, images and raw HTML of an article; its Markdown is read once for all checks. */
export function markedPlaces(faq: FaqEntry): readonly PlacedToken[] {
  const known = places.get(faq) ?? bodyTokens(faq.body).filter(({ token }) => checkedTypes.has(token.type));
  places.set(faq, known);
  return known;
}
