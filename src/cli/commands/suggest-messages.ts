import { suggest } from '../../search/suggest/suggest.ts';
import { buyerMessages } from '../messages/buyer-message.ts';
import { openSuggester } from '../suggester/open-suggester.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** Messages between two reports of progress. */
const step = 1000;

/**
 * Suggests macros for each message of a file, a line for a line, and keeps none in memory. A line that cannot be read is
 * told on standard error with its number; the others go on.
 */
export async function suggestForMessages(file: string, content: string, terminal: Terminal): Promise<ExitCode> {
  const { book, model } = await openSuggester(content, terminal);
  const channels = book.channels.map(({ slug }) => slug);
  const today = terminal.today();
  let count = 0;
  let silent = 0;
  let bad = 0;
  for await (const line of buyerMessages(file, terminal, channels)) {
    count += 1;
    if ('problem' in line) {
      bad += 1;
      terminal.writeError(`${file}:${line.number}: ${line.problem}\n`);
    } else {
      const { locale, intents, suggestions } = suggest({ ...line.value, today }, model);
      if (suggestions.length === 0) silent += 1;
      const answer = {
        id: line.value.id,
        locale,
        intents: intents.map(({ intent, score }) => ({ intent, score })),
        suggestions: suggestions.map(({ macro, intent, score }) => ({ macro, intent, score })),
      };
      await terminal.stream(`${JSON.stringify(answer)}\n`);
    }
    if (count % step === 0) terminal.progress(`read ${count} messages`);
  }
  terminal.progress('');
  const read = `read ${count} messages: ${count - silent - bad} with suggestions, ${silent} without`;
  terminal.writeError(`${read}${bad === 0 ? '' : `, ${bad} lines could not be read`}\n`);
  return bad > 0 ? 1 : 0;
}
