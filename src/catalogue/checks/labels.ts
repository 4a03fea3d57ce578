import type { LocaleCode } from '../../lib/locales.ts';
import type { Finding } from '../../model/finding.ts';
import type { Book, Entry } from '../book.ts';
import { fault } from '../faults.ts';
import { guideTexts } from '../guide-texts.ts';
import { dotted } from '../parse/validate.ts';
import type { Check } from './check.ts';

/** Buyers read in every language of the help centre; what only staff reads must be there in the source language. */
export const checkLabels: Check = ({ book, locales, sourceLocale }) => [
  ...labelsForBuyers(book).flatMap((label) => missingLabel(label, locales)),
  ...labelsForStaff(book).flatMap((label) => missingLabel(label, [sourceLocale])),
];

interface Label {
  readonly entry: Entry;
  readonly path: readonly PropertyKey[];
  readonly text: Partial<Record<LocaleCode, unknown>>;
}

function missingLabel({ entry, path, text }: Label, wanted: readonly LocaleCode[]): Finding[] {
  const absent = wanted.filter((locale) => text[locale] === undefined);
  if (absent.length === 0) return [];
  const words = {
    message: `${dotted(path)} has no text in ${absent.join(', ')}`,
    hint: wanted.length === 1 ? 'write it: every text is there in the source language' : 'add it for these readers',
  };
  return [fault('missing-label', entry.source, entry.locate(path, 'key'), words)];
}

function labelsForBuyers({ brand, taxonomy, facts, notices, campaigns }: Book): Label[] {
  const labels: Label[] = [];
  if (brand) {
    labels.push({ entry: brand, path: ['taglines'], text: brand.data.taglines });
    for (const [place, { steps }] of brand.data.contacts.entries()) {
      labels.push({ entry: brand, path: ['contacts', place, 'steps'], text: steps });
    }
  }
  if (taxonomy) {
    for (const [id, category] of Object.entries(taxonomy.data.categories)) {
      labels.push({ entry: taxonomy, path: ['categories', id, 'labels'], text: category.labels });
      labels.push({ entry: taxonomy, path: ['categories', id, 'descriptions'], text: category.descriptions });
    }
    for (const [id, intent] of Object.entries(taxonomy.data.intents)) {
      labels.push({ entry: taxonomy, path: ['intents', id, 'labels'], text: intent.labels });
    }
  }
  for (const [name, fact] of Object.entries(facts?.data ?? {})) {
    if (facts && fact.type === 'text') labels.push({ entry: facts, path: [name, 'value'], text: fact.value });
  }
  for (const entry of campaigns) {
    for (const [name, value] of Object.entries(entry.data.facts)) {
      if (typeof value !== 'number') labels.push({ entry, path: ['facts', name], text: value });
    }
  }
  const seen = notices.filter(({ data }) => data.audience !== 'agents');
  return [...labels, ...seen.map((entry): Label => ({ entry, path: ['texts'], text: entry.data.texts }))];
}

function labelsForStaff({ notices, guides }: Book): Label[] {
  const internal = notices.filter(({ data }) => data.audience === 'agents');
  return [
    ...internal.map((entry): Label => ({ entry, path: ['texts'], text: entry.data.texts })),
    ...guides.flatMap(guideLabels),
  ];
}

function guideLabels(entry: Entry<'guide'>): Label[] {
  return guideTexts(entry.data).map(({ path, text }) => ({ entry, path, text }));
}
