import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { digest } from '../../src/lib/digest.ts';
import type { PolicyMessage } from '../../src/policy/message.ts';

/** A message with the rules that a correct check reports. */
export interface LabelledMessage extends PolicyMessage {
  readonly id: string;
  readonly labels: readonly string[];
  /** The lexicons may be tuned on one part; the other is only measured. */
  readonly part: 'tuning' | 'measured';
  /** Written as sellers write every day; the others were written to be hard to tell. */
  readonly style?: 'plain';
}

const folder = fileURLToPath(new URL('../../tests/fixtures/policy/corpus/', import.meta.url));

/**
 * The development corpus, every language. The parts are split by the digest of the id, once and for all; what was
 * written while the lexicons were tuned says itself that it belongs to that part.
 */
export function readCorpus(): LabelledMessage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readFileSync(`${folder}${name}`, 'utf8').trim().split('\n'))
    .map((line) => {
      const message = JSON.parse(line) as Omit<LabelledMessage, 'part'> & Partial<Pick<LabelledMessage, 'part'>>;
      return {
        ...message,
        part: message.part ?? (Number.parseInt(digest(message.id).slice(0, 2), 16) % 2 === 0 ? 'tuning' : 'measured'),
      };
    });
}
