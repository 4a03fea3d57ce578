import { faults } from '../../src/catalogue/faults.ts';
import { code, markdownPage, table, type Page } from './page.ts';

const intro = `What \`replybook check\` can find in the book itself. Errors and warnings fail the check; suggestions are told.
How to read a finding is in [content/README.md](../../content/README.md#how-to-read-a-finding).

Source: \`src/catalogue/faults.ts\`.`;

/** `faults.md`: every kind of fault that a book can have. */
export function faultsPage(): Page {
  const rows = Object.entries(faults).map(([id, { severity, means }]) => [code(`book/${id}`), severity, means]);
  return markdownPage('faults.md', 'Faults of the book', [intro, table(['Id', 'Severity', 'Meaning'], rows)]);
}
