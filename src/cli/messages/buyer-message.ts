import * as z from 'zod';
import { closest } from '../../lib/closest.ts';
import type { BuyerMessage } from '../../search/suggest/suggest.ts';
import { readJson } from './json-line.ts';
import { openMessages, readLines, readRows } from './message-file.ts';
import { readRow } from './message-line.ts';
import type { Terminal } from '../terminal.ts';

/** A message of a buyer with its id. */
export type BuyerLine = BuyerMessage & { readonly id: string };

/** A line of a file, or what is wrong with it in words; `number` is its place in the file, from 1. */
export type Line<Value> = { readonly number: number } & ({ readonly value: Value } | { readonly problem: string });

/** A field that is null is one that is not known. */
const schema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  channel: z.string().nullish(),
  fulfilment: z.enum(['FBA', 'FBM']).nullish(),
  subject: z.string().nullish(),
  text: z.string(),
});

/**
 * The messages of a file (JSON lines, or a CSV export), one by one. The language is not read: it is seen in the text, and
 * an export names its own.
 */
export async function* buyerMessages(
  file: string,
  terminal: Terminal,
  channels: readonly string[],
): AsyncGenerator<Line<BuyerLine>> {
  const { stream, isCsv } = await openMessages(file, terminal);
  if (isCsv) {
    for await (const { number, row, places } of readRows(stream)) {
      const { id, channel, subject, text } = readRow(row, places, { number, channel: '' });
      yield { number, ...known({ id, channel: channel === '' ? undefined : channel, subject, text }, channels) };
    }
  } else {
    for await (const { number, line } of readLines(stream)) {
      const read = readJson(line, schema);
      yield { number, ...('problem' in read ? read : known(read.value, channels)) };
    }
  }
}

function known(
  { id, channel, fulfilment, subject, text }: z.output<typeof schema>,
  channels: readonly string[],
): { readonly value: BuyerLine } | { readonly problem: string } {
  if (channel !== undefined && channel !== null && !channels.includes(channel)) {
    return { problem: unknownChannel(channel, channels) };
  }
  const whole = subject === undefined || subject === null || subject === '' ? text : `${subject}\n${text}`;
  return { value: { id, text: whole, channel: channel ?? undefined, fulfilment: fulfilment ?? undefined } };
}

export function unknownChannel(channel: string, channels: readonly string[]): string {
  const near = closest(channel, channels);
  const hint = near === undefined ? `known: ${channels.join(', ')}` : `did you mean "${near}"?`;
  return `there is no channel "${channel}" (${hint})`;
}
