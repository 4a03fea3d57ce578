import type { LocaleCode } from '../lib/locales.ts';
import type { Hits } from './expand.ts';
import { termsSpelled, type Vocabulary } from './vocabulary.ts';

const shortestPart = 4;
const shortestLonePart = 5;
const bothParts = 0.7;
const lonePart = 0.4;
/** What German writes between the parts of a compound. */
const links = ['', 's', 'es', 'n', 'en', 'er', 'e'];

/**
 * The known words that an unknown one is written together of ("paymentmethod", "Versandstatus"); in German, where such words
 * are made at will, one known part is enough.
 */
export function partsOfCompound(vocabulary: Vocabulary, word: string, locale: LocaleCode): Hits {
  const between = locale === 'de' ? links : [''];
  const lone = new Map<string, number>();
  for (let end = word.length - shortestPart; end >= shortestPart; end -= 1) {
    const first = termsSpelled(vocabulary, word.slice(0, end));
    for (const link of between) {
      if (!word.startsWith(link, end) || word.length - end - link.length < shortestPart) continue;
      const rest = word.slice(end + link.length);
      const last = termsSpelled(vocabulary, rest);
      if (first.length > 0 && last.length > 0) return new Map([...first, ...last].map((term) => [term, bothParts]));
      if (rest.length >= shortestLonePart) for (const term of last) lone.set(term, lonePart);
    }
    if (end >= shortestLonePart) for (const term of first) lone.set(term, lonePart);
  }
  return locale === 'de' ? lone : new Map();
}
