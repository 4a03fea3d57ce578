import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Suggestions } from '../../src/search/suggest/suggest.ts';
import { run } from './run.ts';
import { books, copyOf } from './temporary-book.ts';

const small = join(books, 'small');
const message = 'I would like to send the lamp back';

interface Answer {
  readonly id: string;
  readonly locale: string;
  readonly intents: readonly { readonly intent: string; readonly score: number }[];
  readonly suggestions: readonly { readonly macro: string; readonly intent: string; readonly score: number }[];
}

/** Answers to a file of messages; `-` stands for standard input. */
async function answer(name: string, text: string): Promise<{ answers: Answer[]; errors: string; code: number }> {
  const folder = await copyOf('small');
  if (name !== '-') await writeFile(join(folder, name), text);
  const { output, errors, code } = await run(['suggest', '--messages', name], folder, text);
  const lines = output.trim() === '' ? [] : output.trim().split('\n');
  return { answers: lines.map((line) => JSON.parse(line) as Answer), errors, code };
}

describe('suggest', () => {
  it('tells a person the language, what is asked and why, and the macros', async () => {
    const { code, output } = await run(['suggest', message], small);
    expect(output).toMatch(/^language {2}English \(en\)\n\nasks\n {2}\d\.\d\d {2}return_request {2}Return\n/u);
    expect(output).toMatch(/because of .*back/u);
    expect(output).toMatch(/replies\n {2}\d\.\d\d {2}returns\/\S+ {2}\S/u);
    expect(code).toBe(0);
  });

  it('explains with the weight of each word', async () => {
    const { output } = await run(['suggest', '--explain', message], small);
    expect(output).toMatch(/^ +\d+\.\d\d {2}back$/mu);
  });

  it('writes JSON with the order numbers, and reads standard input', async () => {
    const { code, output } = await run(['suggest', '-', '--json'], small, `${message}. It is 123-1234567-1234567.`);
    const found = JSON.parse(output) as Suggestions;
    expect(found.locale).toBe('en');
    expect(found.orderIds).toEqual([{ channel: 'amazon', id: '123-1234567-1234567' }]);
    expect(found.intents[0]?.intent).toBe('return_request');
    expect(Object.keys(found.suggestions[0] ?? {}).toSorted()).toEqual(['intent', 'macro', 'score', 'words']);
    expect(code).toBe(0);
  });

  it('says where no reply is needed', async () => {
    expect((await run(['suggest', 'Thank you, it arrived!'], small)).output).toContain('needs no reply');
  });

  it.each([
    { args: ['suggest'], says: /no message. Write it in quotes/u },
    { args: ['suggest', 'hi', '--channel', 'amazn'], says: /no channel "amazn" \(did you mean "amazon"\?\)/u },
    { args: ['suggest', 'hi', '--locale', 'xx'], says: /'xx' is invalid.*en, de/u },
    { args: ['suggest', 'hi', '--content', 'nowhere'], says: /no folder "nowhere"/u },
    { args: ['suggest', '--messages', 'nowhere.jsonl'], says: /no file "nowhere.jsonl"/u },
  ])('gives exit code 2 and says why: $args', async ({ args, says }) => {
    const { code, errors } = await run(args, small);
    expect(errors).toMatch(says);
    expect(code).toBe(2);
  });
});

describe('suggest --messages', () => {
  it('answers each line with a line', async () => {
    const text = [
      JSON.stringify({ id: 1, channel: 'amazon', text: message }),
      JSON.stringify({ id: 'b', text: 'Thank you, it arrived!', channel: null, locale: 'ignored' }),
    ].join('\n');
    const { answers, errors, code } = await answer('-', text);
    expect(answers.map(({ id, locale, intents }) => [id, locale, intents[0]?.intent])).toEqual([
      ['1', 'en', 'return_request'],
      ['b', 'en', undefined],
    ]);
    expect(Object.keys(answers[0]?.suggestions[0] ?? {})).toEqual(['macro', 'intent', 'score']);
    expect(errors).toBe('read 2 messages: 1 with suggestions, 1 without\n');
    expect(code).toBe(0);
  });

  it('tells which lines it cannot read and why, and answers the others', async () => {
    const lines = [
      '{',
      JSON.stringify({ id: 'b', text: message }),
      '',
      '{"id":"d"}',
      '{"id":"e","text":"x","channel":"ebey"}',
    ];
    const { answers, errors, code } = await answer('in.jsonl', `\uFEFF${lines.join('\r\n')}`);
    expect(answers.map(({ id }) => id)).toEqual(['b']);
    expect(errors).toContain('in.jsonl:1: is not JSON');
    expect(errors).toContain('in.jsonl:4: text: ');
    expect(errors).toContain('in.jsonl:5: there is no channel "ebey"');
    expect(errors).toContain('3 lines could not be read');
    expect(code).toBe(1);
  });

  it('reads the CSV export of a helpdesk', async () => {
    const text = `Ticket ID,Channel,Body\n7,amazon,"I would like to\nsend it back"\n8,,Thank you!\n`;
    const { answers, code } = await answer('in.csv', text);
    expect(answers.map(({ id, intents }) => [id, intents[0]?.intent])).toEqual([
      ['7', 'return_request'],
      ['8', undefined],
    ]);
    expect(code).toBe(0);
  });
});
