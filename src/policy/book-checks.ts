import { catalogueChecks } from '../catalogue/check-book.ts';
import type { Check } from '../catalogue/checks/check.ts';
import { checkMacroPolicies } from './check-macros.ts';

/** Every check of a book: those between its files, and the marketplaces' rules on what agents send. */
export const bookChecks: readonly Check[] = [...catalogueChecks, checkMacroPolicies];
