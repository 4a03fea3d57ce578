import { placeholderSources, placeholderTypes } from '../../src/model/placeholder.ts';
import { code, markdownPage, table, type Page } from './page.ts';

const intro = `What a placeholder of a macro may be (\`type\`), and where its value comes from before an agent changes it
(\`source\`). The other fields of a placeholder are in [fields.md](fields.md#macro).

Source: \`src/model/placeholder.ts\`.`;

/** `placeholders.md`: the types and the sources of placeholders. */
export function placeholdersPage(): Page {
  const rows = (meanings: Readonly<Record<string, string>>): string[][] =>
    Object.entries(meanings).map(([name, meaning]) => [code(name), meaning]);
  return markdownPage('placeholders.md', 'Placeholders', [
    intro,
    '## Types',
    table(['Type', 'Meaning'], rows(placeholderTypes)),
    '## Sources',
    table(['Source', 'Meaning'], rows(placeholderSources)),
  ]);
}
