import type { Paint } from '../../catalogue/describe-finding.ts';
import { lacks, type GapGroup, type Lack } from './find-gaps.ts';

/** What is to be written, for each thing that is lacking. */
const advice: Readonly<Record<Lack, string>> = {
  utterance: 'not sure what it asks: add such messages to content/utterances',
  macro: 'no approved macro: write one',
  article: 'the search finds no article on it: add keywords, or write one',
};

const shownMessages = 3;
const shownCharacters = 140;

interface Shown {
  readonly label: (intent: string) => string;
  readonly paint: Paint;
}

/** The groups for a person, each with what to write and some of its messages. */
export function describeGaps(groups: readonly GapGroup[], { label, paint }: Shown): string {
  if (groups.length === 0) return 'the book answers all of them\n';
  return groups
    .map(({ intent, gaps, lacks: counts, words }) => {
      const head = `${paint('bold', `${gaps.length}  ${intent}`)}  ${paint('dim', label(intent))}`;
      const todo = lacks.filter((lack) => counts[lack] > 0).map((lack) => `   ${counts[lack]} × ${advice[lack]}`);
      const messages = gaps.slice(0, shownMessages).map(({ id, text }) => `   ${id}: ${beginning(text)}`);
      return `${[head, ...todo, `   words: ${words.join(', ')}`, ...messages].join('\n')}\n`;
    })
    .join('\n');
}

function beginning(text: string): string {
  const line = [...text.replace(/\s+/gu, ' ').trim()];
  return line.length <= shownCharacters ? line.join('') : `${line.slice(0, shownCharacters).join('')}…`;
}
