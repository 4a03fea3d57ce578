import type { Book } from '../../src/catalogue/book.ts';
import { commandsPage } from './commands-page.ts';
import { faultsPage } from './faults-page.ts';
import { fieldsPage } from './fields-page.ts';
import { jsonSchemas } from './json-schemas.ts';
import type { Page } from './page.ts';
import { placeholdersPage } from './placeholders-page.ts';
import { policiesPage } from './policies-page.ts';

/** Every generated file of `docs/reference/`. */
export function referencePages(book: Book): Page[] {
  return [commandsPage(), faultsPage(), fieldsPage(), placeholdersPage(), policiesPage(book), ...jsonSchemas()];
}
