import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { digest } from '../../src/lib/digest.ts';
import type { LocaleCode } from '../../src/lib/locales.ts';

/** A message with what its buyer wants, in the order of the text; nothing where no reply is needed. */
export interface LabelledMessage {
  readonly id: string;
  readonly channel: string;
  readonly locale: LocaleCode;
  readonly text: string;
  readonly intents: readonly string[];
  /** Thresholds may be tuned on one part; the other is only measured. */
  readonly part: 'tuning' | 'measured';
}

const folder = fileURLToPath(new URL('../../tests/fixtures/suggest/messages/', import.meta.url));

/** The labelled messages of every language. The parts are split by the digest of the id, once and for all. */
export function readMessages(): LabelledMessage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readFileSync(`${folder}${name}`, 'utf8').trim().split('\n'))
    .map((line) => {
      const message = JSON.parse(line) as Omit<LabelledMessage, 'part'>;
      const isEven = Number.parseInt(digest(message.id).slice(0, 2), 16) % 2 === 0;
      return { ...message, part: isEven ? 'tuning' : 'measured' };
    });
}
