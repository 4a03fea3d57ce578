import { closest } from '../../lib/closest.ts';
import type { Finding } from '../../model/finding.ts';
import type { Book, FaqEntry, MacroEntry } from '../book.ts';
import { fault } from '../faults.ts';
import type { Check } from './check.ts';

/** First address segments below a locale that the site itself uses. */
const reservedCategories = new Set(['search', '404']);

const top = { start: 0, end: 0 };

/** Every article and macro stands in a category that fits it, at an address of its own. */
export const checkAddresses: Check = ({ book }) => {
  const categories = book.taxonomy?.data.categories ?? {};
  const findings: Finding[] = [];
  for (const entry of [...book.faqs, ...book.macros]) {
    const category = Object.hasOwn(categories, entry.category) ? categories[entry.category] : undefined;
    if (reservedCategories.has(entry.category) && entry.kind === 'faq') {
      const words = {
        message: `/${entry.locale}/${entry.category}/ is a page of the site itself`,
        hint: 'name the category otherwise',
      };
      findings.push(fault('duplicate-address', entry.source, top, words));
    } else if (!category && book.taxonomy) {
      const near = closest(entry.category, Object.keys(categories));
      const hint = `${near === undefined ? '' : `did you mean "${near}"? `}known: ${Object.keys(categories).join(', ')}`;
      findings.push(
        fault('unknown-category', entry.source, top, {
          message: `taxonomy.yml has no category "${entry.category}"`,
          hint,
        }),
      );
    } else if (category?.audience === 'staff' && entry.kind === 'faq' && entry.data.audience === 'public') {
      const words = {
        message: `is public in the staff category "${entry.category}"`,
        hint: 'add "audience: staff", or move it',
      };
      findings.push(fault('staff-category', entry.source, top, words));
    }
  }
  return [...findings, ...ruleFaults(book), ...repeated(book.faqs, 'title'), ...repeated(book.macros, 'shortcut')];
};

/** A rule stands in the folder of a channel that exists, or of all, and its id is its own in all folders. */
function ruleFaults({ rules, channels, refused }: Book): Finding[] {
  const first = new Map<string, string>();
  return rules.flatMap(({ channel, slug, source }) => {
    const other = first.get(slug);
    if (other !== undefined) {
      const words = { message: `${other} is a rule of this name too`, hint: 'a rule has one name in the whole book' };
      return [fault('duplicate-address', source, top, words)];
    }
    first.set(slug, source.file);
    const known = channels.map((entry) => entry.slug);
    if (channel === 'all' || known.includes(channel) || refused.has(`channels/${channel}.yml`)) return [];
    const near = closest(channel, known);
    const hint =
      near === undefined ? `write channels/${channel}.yml, or move it to policies/all/` : `did you mean "${near}"?`;
    return [fault('unknown-channel', source, top, { message: `there is no channel "${channel}"`, hint })];
  });
}

/** Two articles of a language with one title, or two macros with one shortcut: a reader cannot tell them apart. */
function repeated(entries: readonly (FaqEntry | MacroEntry)[], field: 'title' | 'shortcut'): Finding[] {
  const first = new Map<string, string>();
  return entries.flatMap((entry) => {
    const value = (entry.data as { title: string; shortcut?: string })[field];
    if (value === undefined) return [];
    const key = `${entry.locale}/${value.toLowerCase()}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, entry.source.file);
      return [];
    }
    const words = { message: `"${value}" is the ${field} of ${other} too`, hint: 'give each its own' };
    return [
      fault(field === 'title' ? 'duplicate-title' : 'duplicate-shortcut', entry.source, entry.locate([field]), words),
    ];
  });
}
