import { fieldTables, type FieldTable } from './field-tables.ts';
import { code, markdownPage, table, type Page } from './page.ts';
import { schemas, type NamedSchema } from './schemas.ts';

const head = ['Field', 'Type', 'Needed', 'Allowed', 'Meaning'];

const intro = `Every kind of content, where its files stand below \`content/\`, and every field that they may have. No other
field is allowed. How to write each kind, with a whole example, is in [content/README.md](../../content/README.md).

Source: the schemas in \`src/model/\`, through \`kinds\` in \`src/catalogue/kinds.ts\`.

"Needed" says \`required\`, \`optional\`, or what holds when the field is left out ("else …"). \`[]\` stands for each entry
of a list, \`<name>\` and \`<language>\` for a key of your own.`;

/** `fields.md`: every field of every kind of content. */
export function fieldsPage(): Page {
  return markdownPage('fields.md', 'Fields of the content files', [intro, ...schemas.map(section)]);
}

function section({ name, path, schema, translates }: NamedSchema): string {
  const known = new Map((translates ? fieldTables(translates) : []).map((shown) => [shown.schema, shown]));
  const note = translates ? ' in another language than the source language; other fields come from the source' : '';
  const blocks = [
    `## ${name}`,
    schema.description ?? '',
    `File: ${code(path)}${note}. JSON Schema: [schema/${name}.json](schema/${name}.json).`,
    ...fieldTables(schema).map((shown) => (known.has(shown.schema) ? asAbove(shown) : shownTable(shown))),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function shownTable({ place, shape, rows }: FieldTable): string {
  const title = [place === '' ? '' : code(place), shape].filter(Boolean).join(': ');
  const body = table(
    head,
    rows.map(({ name, type, need, allowed, description }) => [code(name), type, need, allowed, description]),
  );
  return title === '' ? body : `### ${title}\n\n${body}`;
}

function asAbove({ place }: FieldTable): string {
  return `Fields of ${code(place)}: as in the source.`;
}
