import type { Book } from '../../src/catalogue/book.ts';
import { commandsPage } from './commands-page.ts';
import { faultsPage } from './faults-page.ts';
import { fieldsPage } from './fields-page.ts';
import { jsonSchemas } from './json-schemas.ts';
import type { Page } from './page.ts';
import { placeholdersPage } from './placeholders-page.ts';
import { policiesPage } from './policies-page.ts';

/** Every generated file of `docs/reference/`. */
export async function referencePages(book: Book): Promise<Page[]> {
  return [await commandsPage(), faultsPage(), fieldsPage(), placeholdersPage(), policiesPage(book), ...jsonSchemas()];
}
