import { cleanMessage } from './clean-message.ts';
import type { MacroText, OfferedMacro } from './model-file.ts';
import { plainReply } from './plain-reply.ts';
import type { TaughtBook } from './taught-book.ts';

type Entry = TaughtBook['macros'][number];

/** The macros of a book that are approved in some language, in the order of their paths. */
export function offeredMacros({ macros }: TaughtBook): OfferedMacro[] {
  const approved = macros.filter(({ data }) => data.status === 'approved');
  return [...Map.groupBy(approved, ({ path }) => path)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, [first, ...others]]) => (first ? [offered(path, first, others)] : []));
}

function offered(path: string, first: Entry, others: readonly Entry[]): OfferedMacro {
  const { intent, channels, fulfilment, effective_from, effective_to } = first.data;
  const texts = [first, ...others].map((entry) => [entry.locale, textOf(entry)] as const);
  return {
    path,
    intent,
    channels,
    fulfilment,
    ...(effective_from === undefined ? {} : { effective_from }),
    ...(effective_to === undefined ? {} : { effective_to }),
    texts: Object.fromEntries(texts),
  };
}

function textOf({ data: { title, utterances }, body }: Entry): MacroText {
  return { title, utterances: utterances.map(cleanMessage), reply: plainReply(body) };
}
