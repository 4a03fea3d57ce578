import { readBook } from '../../catalogue/read-book.ts';
import { channelPolicies } from '../../policy/channel-policies.ts';
import { checkMessage, type ChannelPolicy } from '../../policy/check-message.ts';
import { openBookFolder } from '../book-folder.ts';
import { openMessages, readLines, readRows, type MessageFile } from '../messages/message-file.ts';
import { readMessageLine, readRow, type MessageLine } from '../messages/message-line.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

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
  const messages = messagesOf(await openMessages(file, terminal));
  let count = 0;
  let findings = 0;
  let bad = 0;
  for await (const { number, result: line } of messages) {
    count += 1;
    const result = 'problem' in line ? line : judgeLine(line, policies);
    if ('problem' in result) {
      bad += 1;
      terminal.writeError(`${file}:${number}: ${result.problem}\n`);
    } else {
      findings += result.findings.length;
      await terminal.stream(`${JSON.stringify(result)}\n`);
    }
    if (count % step === 0) terminal.progress(`checked ${count} messages, ${findings} findings`);
  }
  terminal.progress('');
  terminal.writeError(
    `checked ${count} messages: ${findings} findings${bad === 0 ? '' : `, ${bad} lines could not be read`}\n`,
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

async function* messagesOf({
  stream,
  isCsv,
}: MessageFile): AsyncGenerator<{ number: number; result: MessageLine | Bad }> {
  if (isCsv) {
    for await (const { number, row, places } of readRows(stream)) {
      yield { number, result: readRow(row, places, { number, channel: 'email' }) };
    }
  } else {
    for await (const { number, line } of readLines(stream)) yield { number, result: readMessageLine(line) };
  }
}
