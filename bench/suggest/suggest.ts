import { fileURLToPath } from 'node:url';
import { folderFiles } from '../../src/catalogue/files/folder-fs.ts';
import { readBook } from '../../src/catalogue/read-book.ts';
import { localeCodes } from '../../src/lib/locales.ts';
import { learnModel } from '../../src/search/suggest/learn-model.ts';
import { loadModel, type SuggestModel } from '../../src/search/suggest/load-model.ts';
import { suggest } from '../../src/search/suggest/suggest.ts';
import { readMessages, type LabelledMessage } from './messages.ts';
import { head, tally, type Judged } from './tally.ts';

/** `npm run bench:suggest [-- --list]`: how well intents are suggested on labelled messages; `--list` shows the mistakes of the tuning part. */
export async function benchSuggest(args: readonly string[]): Promise<void> {
  const root = new URL('../../', import.meta.url);
  const { book } = await readBook(
    folderFiles(fileURLToPath(new URL('content', root)), fileURLToPath(new URL('public', root))),
  );
  const start = process.cpuUsage();
  const begun = performance.now();
  const file = await learnModel(book);
  const learned = { wall: performance.now() - begun, cpu: process.cpuUsage(start) };
  const model = await loadModel(file);
  const messages = readMessages();
  const unknown = new Set(messages.flatMap(({ intents }) => intents).filter((id) => !file.labels.includes(id)));
  if (unknown.size > 0) console.log(`labels that are no intent (they count as misses): ${[...unknown].join(', ')}`);
  const judged = messages.map((message) => judge(message, model));
  for (const part of ['tuning', 'measured'] as const) {
    report(
      part,
      judged.filter(({ message }) => message.part === part),
    );
  }
  const isSeen = judged.filter(({ locale, message }) => locale === message.locale).length;
  console.log(`\nlanguage seen right: ${isSeen} of ${judged.length}`);
  const seconds = (microseconds: number): string => (microseconds / 1e6).toFixed(1);
  console.log(
    `learning: ${seconds(learned.wall * 1000)} s (${seconds(learned.cpu.user)} s of processor time), once a book`,
  );
  console.log(`model: ${(JSON.stringify(file).length / 1e6).toFixed(1)} MB of JSON`);
  console.log(latency(messages, model));
  if (args.includes('--list')) list(judged.filter(({ message }) => message.part === 'tuning'));
}

function judge(message: LabelledMessage, model: SuggestModel): Judged {
  const { text, channel } = message;
  const { locale, intents } = suggest({ text, channel }, model);
  return { message, locale, intents: intents.map(({ intent }) => intent) };
}

function report(part: string, judged: readonly Judged[]): void {
  console.log(`\n${part}: ${judged.length} messages`);
  console.log(row('', head));
  console.log(row('all', tally(judged)));
  console.log('by language');
  for (const locale of localeCodes) {
    console.log(row(`  ${locale}`, tally(judged.filter(({ message }) => message.locale === locale))));
  }
  console.log('by intent (of two topics, the first)');
  const intents = Map.groupBy(judged, ({ message }) => message.intents[0] ?? 'none');
  for (const [intent, group] of [...intents].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(row(`  ${intent}`, tally(group)));
  }
}

function row(name: string, cells: readonly string[]): string {
  return `${name.padEnd(34)}${cells.map((cell, place) => cell.padStart((head[place]?.length ?? 0) + 2)).join('')}`;
}

/** How long a message takes once the code is warm. */
function latency(messages: readonly LabelledMessage[], model: SuggestModel): string {
  const times = [0, 1, 2].flatMap((round) =>
    messages.flatMap(({ text, channel }) => {
      const start = performance.now();
      suggest({ text, channel }, model);
      return round === 0 ? [] : [performance.now() - start];
    }),
  );
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  return `a message: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

function list(judged: readonly Judged[]): void {
  for (const { message, intents } of judged) {
    const isRight = message.intents.length === 0 ? intents.length === 0 : intents[0] === message.intents[0];
    if (isRight) continue;
    console.log(
      `\n${message.id}  wanted: ${message.intents.join(', ') || 'none'}  got: ${intents.slice(0, 3).join(', ') || 'none'}`,
    );
    console.log(`  ${message.text.replace(/\s+/gu, ' ')}`);
  }
}
