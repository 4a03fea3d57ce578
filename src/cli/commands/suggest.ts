import { text as readAll } from 'node:stream/consumers';
import { Option } from 'commander';
import { isLocaleCode, localeCodes } from '../../lib/locales.ts';
import { suggest, type BuyerMessage } from '../../search/suggest/suggest.ts';
import type { AddCommand } from '../command.ts';
import { unknownChannel } from '../messages/buyer-message.ts';
import { describeSuggestions } from '../suggester/describe-suggestions.ts';
import { openSuggester } from '../suggester/open-suggester.ts';
import { CannotRun, type ExitCode, type Terminal } from '../terminal.ts';
import { suggestForMessages } from './suggest-messages.ts';

interface SuggestOptions {
  readonly content: string;
  readonly channel?: string;
  readonly fulfilment?: 'FBA' | 'FBM';
  readonly locale?: string;
  readonly json?: true;
  readonly explain?: true;
  readonly messages?: string;
}

const examples = `
Examples:
  replybook suggest "My parcel should have been here on Monday"
  replybook suggest - --channel ebay < message.txt
  replybook suggest --explain "die lampe flackert seit gestern"
  replybook suggest --messages inbox.jsonl > suggestions.jsonl

A line of messages is {id, text, channel?, fulfilment?, subject?};
its answer is a line {id, locale, intents: [{intent, score}], suggestions: [{macro, intent, score}]}.
`;

/** `replybook suggest`: what a buyer's message asks, and the macros that answer it. */
export const suggestCommand: AddCommand = (program, terminal, done) => {
  program
    .command('suggest')
    .description('Suggest macros that answer a buyer’s message, in whatever language it is.')
    .argument('[message]', 'The message in quotes; - reads it from standard input.')
    .option('--content <folder>', 'The content folder.', 'content')
    .option('--channel <channel>', 'The channel that it came in on: only macros for it are suggested.')
    .addOption(new Option('--fulfilment <fulfilment>', 'Who ships the order.').choices(['FBA', 'FBM']))
    .addOption(new Option('--locale <locale>', 'Its language; else seen in the text.').choices(localeCodes))
    .option('--explain', 'Show how much each word spoke for what is asked.')
    .option('--json', 'Write JSON.')
    .option('--messages <file>', 'Many messages: JSON lines or a CSV export; - reads standard input.')
    .addHelpText('after', examples)
    .action(async (message: string | undefined, options: SuggestOptions) => {
      const { messages, content } = options;
      done(
        await (messages === undefined
          ? suggestForOne(message, options, terminal)
          : suggestForMessages(messages, content, terminal)),
      );
    });
};

async function suggestForOne(
  message: string | undefined,
  options: SuggestOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (message === undefined)
    throw new CannotRun('no message. Write it in quotes, - for standard input, or name a file with --messages.');
  const { book, model } = await openSuggester(options.content, terminal);
  const { channel, fulfilment, locale = '' } = options;
  const channels = book.channels.map(({ slug }) => slug);
  if (channel !== undefined && !channels.includes(channel)) throw new CannotRun(unknownChannel(channel, channels));
  const asked: BuyerMessage = {
    text: message === '-' ? await readAll(terminal.input) : message,
    channel,
    fulfilment,
    locale: isLocaleCode(locale) ? locale : undefined,
    today: terminal.today(),
  };
  const suggestions = suggest(asked, model);
  const { paint } = terminal;
  terminal.write(
    options.json
      ? `${JSON.stringify(suggestions, null, 2)}\n`
      : describeSuggestions(suggestions, { book, paint, explain: options.explain === true }),
  );
  return 0;
}
