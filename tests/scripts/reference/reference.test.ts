import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { faults } from '../../../src/catalogue/faults.ts';
import { placeholderSources, placeholderTypes } from '../../../src/model/placeholder.ts';
import { commandsPage } from '../../../scripts/reference/commands-page.ts';
import { faultsPage } from '../../../scripts/reference/faults-page.ts';
import { fieldTables } from '../../../scripts/reference/field-tables.ts';
import { fieldsPage } from '../../../scripts/reference/fields-page.ts';
import { jsonSchemas } from '../../../scripts/reference/json-schemas.ts';
import { placeholdersPage } from '../../../scripts/reference/placeholders-page.ts';
import { schemas } from '../../../scripts/reference/schemas.ts';
import { staleFiles } from '../../../scripts/reference/stale-files.ts';

describe('the schemas of the content', () => {
  test.each(schemas)('say of every field of $name what it is for', ({ schema }) => {
    const tables = fieldTables(schema);
    const silent = tables.flatMap(({ place, rows }) =>
      rows.filter(({ description }) => description === '').map(({ name }) => `${place}.${name}`),
    );
    expect(tables.length + (schema instanceof z.ZodRecord ? 1 : 0)).toBeGreaterThan(0);
    expect(silent).toEqual([]);
  });

  test.each(schemas)('say of $name what it is', ({ schema }) => {
    expect(schema.description).toMatch(/\S.*\.$/u);
  });
});

describe('the tables of fields', () => {
  const schema = z.strictObject({
    name: z.string().min(2).max(9).describe('A name.'),
    tags: z
      .array(z.enum(['a', 'b']))
      .max(3)
      .default([])
      .describe('Some tags.'),
    size: z.number().positive().optional().describe('A size.'),
    steps: z
      .record(
        z.string(),
        z.union([
          z.strictObject({ ask: z.string().describe('Asks.') }),
          z.strictObject({ end: z.boolean().describe('Ends.') }),
        ]),
      )
      .describe('The steps.'),
  });

  test('tell type, need and limits in plain words', () => {
    expect(fieldTables(schema)[0]?.rows).toEqual([
      { name: 'name', type: 'text', need: 'required', allowed: '2 to 9 characters', description: 'A name.' },
      {
        name: 'tags',
        type: 'list: one of',
        need: 'else none',
        allowed: 'at most 3; each: `a`, `b`',
        description: 'Some tags.',
      },
      { name: 'size', type: 'number', need: 'optional', allowed: 'more than 0', description: 'A size.' },
      { name: 'steps', type: 'by name: fields', need: 'required', allowed: '', description: 'The steps.' },
    ]);
  });

  test('show nested fields and each shape of a union at their place', () => {
    const places = fieldTables(schema).map(({ place, shape, rows }) => [place, shape, rows.length]);
    expect(places).toEqual([
      ['', '', 4],
      ['steps.<name>', 'with ask', 1],
      ['steps.<name>', 'with end', 1],
    ]);
  });
});

describe('the reference pages', () => {
  test('name every schema, fault, command, and type and source of placeholders', async () => {
    const fields = fieldsPage().text;
    expect(schemas.filter(({ name }) => !fields.includes(`\n## ${name}\n`))).toEqual([]);
    const known = faultsPage().text;
    expect(Object.keys(faults).filter((id) => !known.includes(`| \`book/${id}\` |`))).toEqual([]);
    const commands = (await commandsPage()).text;
    expect(commands).toContain('Exit codes: 0 clean');
    expect(commands).toContain('\n## `replybook check`\n');
    const placeholders = placeholdersPage().text;
    const names = [...Object.keys(placeholderTypes), ...Object.keys(placeholderSources)];
    expect(names.filter((name) => !placeholders.includes(`| \`${name}\` |`))).toEqual([]);
  });

  test('have tables whose rows all have as many cells as their head', () => {
    for (const { text } of [fieldsPage(), faultsPage(), placeholdersPage()]) {
      const tables = text.match(/(?:^\|.*\|$\n?)+/gmu) ?? [];
      expect(tables.length).toBeGreaterThan(0);
      for (const rows of tables) {
        const cells = rows
          .trim()
          .split('\n')
          .map((row) => row.split(/(?<!\\)\|/u).length);
        expect(new Set(cells).size).toBe(1);
      }
    }
  });

  test('give editors a JSON Schema of every schema that refuses unknown fields', () => {
    const pages = new Map(jsonSchemas().map(({ path, text }) => [path, JSON.parse(text) as Record<string, unknown>]));
    expect([...pages.keys()]).toEqual(schemas.map(({ name }) => `schema/${name}.json`));
    expect(pages.get('schema/faq.json')).toMatchObject({
      required: ['title', 'summary', 'updated'],
      additionalProperties: false,
    });
  });
});

describe('stale files', () => {
  const pages = [
    { path: 'a.md', text: 'A' },
    { path: 'b.md', text: 'B' },
  ];

  test('are none while all are as the data give them', () => {
    expect(
      staleFiles(
        pages,
        new Map([
          ['a.md', 'A'],
          ['b.md', 'B'],
        ]),
      ),
    ).toEqual([]);
  });

  test('are those that are missing, out of date or left over', () => {
    expect(
      staleFiles(
        pages,
        new Map([
          ['b.md', 'old'],
          ['c.md', 'C'],
        ]),
      ),
    ).toEqual([
      { path: 'a.md', why: 'missing' },
      { path: 'b.md', why: 'out of date' },
      { path: 'c.md', why: 'left over' },
    ]);
  });
});
