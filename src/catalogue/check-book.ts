import { compareFindings, type Finding } from '../model/finding.ts';
import { indexBook } from './book-index.ts';
import { checkAddresses } from './checks/addresses.ts';
import { checkBrand } from './checks/brand.ts';
import { checkCampaigns } from './checks/campaigns.ts';
import type { Check } from './checks/check.ts';
import { checkDates } from './checks/dates.ts';
import { checkGuides } from './checks/guides.ts';
import { checkLabels } from './checks/labels.ts';
import { checkLinks } from './checks/links.ts';
import { checkMarkdown } from './checks/markdown.ts';
import { checkPlaceholders } from './checks/placeholders.ts';
import { checkReferences } from './checks/references.ts';
import { checkRepeatedFacts } from './checks/repeated-facts.ts';
import { checkSnippets } from './checks/snippets.ts';
import { checkTemplates } from './checks/templates.ts';
import { checkTranslations } from './checks/translations.ts';
import type { Reading } from './read-book.ts';

/** The checks between files, in no order that matters. */
export const catalogueChecks: readonly Check[] = [
  checkAddresses,
  checkBrand,
  checkCampaigns,
  checkDates,
  checkGuides,
  checkLabels,
  checkLinks,
  checkMarkdown,
  checkPlaceholders,
  checkReferences,
  checkRepeatedFacts,
  checkSnippets,
  checkTemplates,
  checkTranslations,
];

/** Everything that is wrong with a book: the faults of its files and those of `checks`, in the order of files and lines. */
export function checkBook({ book, findings }: Reading, checks: readonly Check[], today: string): Finding[] {
  const index = indexBook(book);
  return [...findings, ...checks.flatMap((check) => check(index, today))].toSorted(compareFindings);
}
