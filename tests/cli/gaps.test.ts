import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, type Run } from './run.ts';
import { books, copyOf, writeTexts } from './temporary-book.ts';

interface Report {
  readonly messages: number;
  readonly needNoReply: number;
  readonly groups: readonly {
    readonly intent: string;
    readonly count: number;
    readonly lacks: Readonly<Record<string, number>>;
    readonly messages: readonly { readonly id: string; readonly lacks: readonly string[] }[];
  }[];
}

const back = 'I would like to send the lamp back, how does that work?';
const lines = (...texts: string[]): string => texts.map((text, id) => JSON.stringify({ id, text })).join('\n');

/** The gaps of the small book, with a second intent that nothing answers. */
async function gaps(text: string, ...args: string[]): Promise<Run> {
  const folder = await copyOf('small');
  const taxonomy = await readFile(join(folder, 'content/taxonomy.yml'), 'utf8');
  const definition = 'definition: The buyer asks for an invoice of an order.';
  await writeTexts(folder, {
    'taxonomy.yml': `${taxonomy.trimEnd()}\n  invoice_request:\n    labels: { en: Invoice, de: Rechnung }\n    ${definition}\n`,
    'utterances/en.yml': `return_request: ['${back}', 'want to return it']\ninvoice_request: [please send an invoice, i need the invoice]\nnone: [Thank you!]\n`,
  });
  return run(['gaps', '--messages', '-', ...args], folder, text);
}

describe('gaps', () => {
  it('groups what the book answers badly by what it asks, and says what it lacks', async () => {
    const text = lines('I need an invoice please', back, 'Thank you!', 'can you send the invoice');
    const report = JSON.parse((await gaps(text, '--json')).output) as Report;
    expect(report).toMatchObject({ messages: 4, needNoReply: 1 });
    const invoice = report.groups.find(({ intent }) => intent === 'invoice_request');
    expect(invoice).toMatchObject({ count: 2, lacks: { macro: 2, article: 2 } });
    expect(invoice?.messages.map(({ id }) => id)).toEqual(['0', '3']);
    expect(report.groups.find(({ intent }) => intent === 'return_request')?.lacks['macro'] ?? 0).toBe(0);
  });

  it('tells a person what to write, with messages', async () => {
    const { code, output, errors } = await gaps(lines('I need an invoice please'));
    expect(output).toMatch(/^1 {2}invoice_request {2}Invoice\n/u);
    expect(output).toContain('1 × no approved macro: write one');
    expect(output).toContain('0: I need an invoice please');
    expect(errors).toBe('read 1 messages: 1 answered badly, 0 need no reply\n');
    expect(code).toBe(0);
  });

  it('tells which lines it cannot read', async () => {
    const { code, errors } = await gaps(`{\n${lines('Thank you!')}`);
    expect(errors).toContain('-:1: is not JSON');
    expect(code).toBe(1);
  });

  it('is glad where there are none', async () => {
    expect((await gaps(lines('Thank you!'))).output).toBe('the book answers all of them\n');
  });

  it('gives exit code 2 and says what is missing', async () => {
    const none = await run(['gaps'], join(books, 'small'));
    expect(none.errors).toContain('no messages. Name a file with --messages');
    expect(none.code).toBe(2);
    const folder = await copyOf('small');
    await rm(join(folder, 'content/utterances'), { recursive: true });
    await writeFile(join(folder, 'in.csv'), 'id,when\n1,today\n');
    const noText = await run(['gaps', '--messages', 'in.csv'], folder);
    expect(noText.errors).toContain('no column holds the text');
    expect(noText.code).toBe(2);
  });
});
