import { cleanMessage } from '../../search/suggest/clean-message.ts';
import { search } from '../../search/search.ts';
import { suggest } from '../../search/suggest/suggest.ts';
import type { AddCommand } from '../command.ts';
import { describeGaps } from '../gaps/describe-gaps.ts';
import { findGap, groupGaps, type Gap, type GapGroup } from '../gaps/find-gaps.ts';
import { buyerMessages } from '../messages/buyer-message.ts';
import { bookSearch } from '../search/book-search.ts';
import { openSuggester, type Suggester } from '../suggester/open-suggester.ts';
import { CannotRun, type ExitCode, type Terminal } from '../terminal.ts';

interface GapsOptions {
  readonly content: string;
  readonly messages?: string;
  readonly json?: true;
}

const examples = `
Examples:
  replybook gaps --messages inbox.jsonl
  replybook gaps --messages tickets.csv --json

A line of messages is {id, text, channel?, fulfilment?, subject?}. Lines that cannot be read give exit code 1.
`;

/** `replybook gaps`: which messages the book answers badly, by what they ask: what to write next. */
export const gapsCommand: AddCommand = (program, terminal, done) => {
  program
    .command('gaps')
    .description('Show which buyers’ messages the book answers badly, by what they ask: what to write next.')
    .option('--content <folder>', 'The content folder.', 'content')
    .option('--messages <file>', 'The messages: JSON lines or a CSV export; - reads standard input.')
    .option('--json', 'Write JSON.')
    .addHelpText('after', examples)
    .action(async (options: GapsOptions) => {
      done(await gaps(options, terminal));
    });
};

interface Reading {
  gaps: Gap[];
  count: number;
  silent: number;
  bad: number;
}

async function gaps({ content, messages, json }: GapsOptions, terminal: Terminal): Promise<ExitCode> {
  if (messages === undefined) throw new CannotRun('no messages. Name a file with --messages, or - for standard input.');
  const suggester = await openSuggester(content, terminal);
  const reading = await readMessages(messages, suggester, terminal);
  const groups = groupGaps(reading.gaps);
  const { book } = suggester;
  const label = (intent: string): string => book.taxonomy?.data.intents[intent]?.labels.en ?? '';
  terminal.write(json ? jsonOf(groups, reading) : describeGaps(groups, { label, paint: terminal.paint }));
  const { count, silent, bad } = reading;
  const badly = `${reading.gaps.length} answered badly, ${silent} need no reply`;
  terminal.writeError(`read ${count} messages: ${badly}${bad === 0 ? '' : `, ${bad} lines could not be read`}\n`);
  return bad > 0 ? 1 : 0;
}

/** Messages between two reports of progress. */
const step = 1000;

async function readMessages(file: string, { book, model }: Suggester, terminal: Terminal): Promise<Reading> {
  const today = terminal.today();
  const indexOf = bookSearch(book, { audience: 'public', at: new Date(`${today}T12:00:00Z`) });
  const intents = new Map(book.faqs.map(({ path, data }) => [path, data.intents]));
  const intentsOf = (article: string): readonly string[] => intents.get(article) ?? [];
  const channels = book.channels.map(({ slug }) => slug);
  const reading: Reading = { gaps: [], count: 0, silent: 0, bad: 0 };
  for await (const line of buyerMessages(file, terminal, channels)) {
    reading.count += 1;
    if (reading.count % step === 0) terminal.progress(`read ${reading.count} messages`);
    if ('problem' in line) {
      reading.bad += 1;
      terminal.writeError(`${file}:${line.number}: ${line.problem}\n`);
      continue;
    }
    const suggestions = suggest({ ...line.value, today }, model);
    if (suggestions.intents.length === 0) {
      reading.silent += 1;
      continue;
    }
    const text = cleanMessage(line.value.text);
    const hits = search(await indexOf(suggestions.locale), text);
    const gap = findGap({ id: line.value.id, text }, { suggestions, hits, intentsOf });
    if (gap) reading.gaps.push(gap);
  }
  terminal.progress('');
  return reading;
}

function jsonOf(groups: readonly GapGroup[], { count, silent }: Reading): string {
  const told = groups.map(({ intent, lacks, words, gaps: inGroup }) => ({
    intent,
    count: inGroup.length,
    lacks,
    words,
    messages: inGroup.map(({ id, text, lacks: missing }) => ({ id, text, lacks: missing })),
  }));
  return `${JSON.stringify({ messages: count, needNoReply: silent, groups: told }, null, 2)}\n`;
}
