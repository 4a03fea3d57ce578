import type { LabelledMessage } from './messages.ts';

/** A message and what was suggested for it. */
export interface Judged {
  readonly message: LabelledMessage;
  readonly locale: string;
  /** Best first; none where the message was taken to need no reply. */
  readonly intents: readonly string[];
}

export const head = [
  'asking',
  'top-1',
  'top-3',
  'two topics',
  'both found',
  'wrongly silent',
  'no reply needed',
  'suggestion all the same',
];

/** How many of some messages were judged well, as cells of a row under `head`. */
export function tally(judged: readonly Judged[]): string[] {
  const asking = judged.filter(({ message }) => message.intents.length > 0);
  const idle = judged.filter(({ message }) => message.intents.length === 0);
  const two = asking.filter(({ message }) => message.intents.length > 1);
  const first = ({ message }: Judged): string => message.intents[0] ?? '';
  const among = (wanted: string, { intents }: Judged, most: number): boolean => intents.slice(0, most).includes(wanted);
  return [
    String(asking.length),
    share(asking, (one) => among(first(one), one, 1)),
    share(asking, (one) => among(first(one), one, 3)),
    String(two.length),
    share(two, (one) => one.message.intents.every((intent) => among(intent, one, 3))),
    share(asking, ({ intents }) => intents.length === 0),
    String(idle.length),
    share(idle, ({ intents }) => intents.length > 0),
  ];
}

function share(judged: readonly Judged[], isSo: (one: Judged) => boolean): string {
  return judged.length === 0 ? '-' : (judged.filter(isSo).length / judged.length).toFixed(3);
}
