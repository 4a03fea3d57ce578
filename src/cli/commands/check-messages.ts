import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parse as parseCsv } from 'csv-parse';
import { readBook } from '../../catalogue/read-book.ts';
import { channelPolicies } from '../../policy/channel-policies.ts';
import { checkMessage, type ChannelPolicy } from '../../policy/check-message.ts';
import { openBookFolder } from '../book-folder.ts';
import { readHeader, readMessageLine, readRow, type MessageLine } from '../messages/message-line.ts';
import { CannotRun, type ExitCode, type Terminal } from '../terminal.ts';

interface Bad {
  readonly problem: string;
}

/** Lines between two reports of progress. */
const step = 1000;

/**
 * Audits messages that were sent: reads them one by one, writes a line `{id, findings}` for each, and keeps none in
 * memory. A line that cannot be read is told on standard error with its number; the others go on.
 */
export async function checkMessages(file: string, content: string, terminal: Terminal): Promise<ExitCode> {
  const folder = await openBookFolder(content, terminal);
  const policies = channelPolicies((await readBook(folder.files)).book);
  const { stream, isCsv } = await open(file, terminal);
  let number = 0;
  let findings = 0;
  let bad = 0;
  for await (const line of isCsv ? csvMessages(stream) : jsonMessages(stream)) {
    number += 1;
    const result = 'problem' in line ? line : judgeLine(line, policies);
    if ('problem' in result) {
      bad += 1;
      terminal.writeError(`${file}:${number}: ${result.problem}\n`);
    } else {
      findings += result.findings.length;
      await terminal.stream(`${JSON.stringify(result)}\n`);
    }
    if (number % step === 0) terminal.progress(`checked ${number} messages, ${findings} findings`);
  }
  terminal.progress('');
  terminal.writeError(
    `checked ${number} messages: ${findings} findings${bad === 0 ? '' : `, ${bad} lines could not be read`}\n`,
  );
  return findings > 0 || bad > 0 ? 1 : 0;
}

function judgeLine(
  { id, ...message }: MessageLine,
  policies: ReadonlyMap<string, ChannelPolicy>,
): { id: string; findings: object[] } | Bad {
  const policy = policies.get(message.channel);
  if (!policy)
    return { problem: `there is no channel "${message.channel}" (known: ${[...policies.keys()].join(', ')})` };
  return { id, findings: checkMessage(message, policy) };
}

async function open(file: string, { folder, input }: Terminal): Promise<{ stream: Readable; isCsv: boolean }> {
  if (file === '-') return { stream: input, isCsv: false };
  const path = resolve(folder, file);
  const isFile = await stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
  if (!isFile) throw new CannotRun(`there is no file "${file}" here.`);
  return { stream: createReadStream(path), isCsv: /\.csv$/iu.test(file) };
}

async function* jsonMessages(stream: Readable): AsyncGenerator<MessageLine | Bad> {
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    if (line.trim() !== '') yield readMessageLine(line);
  }
}

async function* csvMessages(stream: Readable): AsyncGenerator<MessageLine | Bad> {
  const rows = stream.pipe(parseCsv({ bom: true, relax_column_count: true, skip_empty_lines: true }));
  let places: ReadonlyMap<string, number> | undefined;
  let number = 0;
  for await (const row of rows as AsyncIterable<string[]>) {
    number += 1;
    if (places) {
      yield readRow(row, places, { number, channel: 'email' });
      continue;
    }
    const header = readHeader(row);
    if ('problem' in header) throw new CannotRun(header.problem);
    places = header;
  }
}
