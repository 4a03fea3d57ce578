import { guideText } from '../catalogue/render/guide-text.ts';
import type { LocalizedText } from '../model/fields.ts';
import type { Guide, GuideDeadline } from '../model/guide.ts';
import { readStep, type GuideEnd, type GuideReading } from './guide.ts';

/** A guide as a tree to read from top to bottom: a step that several answers lead to stands once, where it comes first. */
export interface GuideTree {
  readonly id: string;
  readonly title: string;
  readonly about?: string | undefined;
  readonly tier: Guide['tier'];
  readonly intents: readonly string[];
  readonly channels: readonly string[];
  readonly deadlines: readonly (Pick<GuideDeadline, 'channel' | 'evidence' | 'source'> & { readonly text: string })[];
  readonly start: GuideNode;
  /** How many steps it has. */
  readonly size: number;
}

/** A step; `number` counts the steps in the order of reading, from 1. */
export type GuideNode = { readonly number: number } & (
  | Exclude<GuideEnd, { kind: 'question' }>
  | (Omit<Extract<GuideEnd, { kind: 'question' }>, 'answers'> & {
      readonly answers: readonly { readonly label: string; readonly next: GuideNode }[];
    })
  /** The step with this number stands further up. */
  | { readonly kind: 'again' }
);

/** Reads a guide in a language, else in the source's. Takes one that the book's check lets pass: no step leads round. */
export function guideTree(guide: Guide & { readonly id: string }, reading: GuideReading): GuideTree {
  const { id, titles, about, tier, intents, channels, deadlines, start, steps } = guide;
  const words = (text: LocalizedText): string => guideText(text, reading, reading.facts);
  const numbers = new Map<string, number>();
  const nodeAt = (name: string): GuideNode => {
    const known = numbers.get(name);
    if (known !== undefined) return { number: known, kind: 'again' };
    const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
    if (!step) throw new Error(`The guide "${id}" has no step "${name}".`);
    const number = numbers.size + 1;
    numbers.set(name, number);
    const shown = readStep(step, words);
    if (shown.kind !== 'question') return { number, ...shown };
    const answers = 'ask' in step ? step.answers : [];
    return {
      number,
      ...shown,
      answers: answers.map(({ label, goto }) => ({ label: words(label), next: nodeAt(goto) })),
    };
  };
  return {
    id,
    title: words(titles),
    ...(about && { about: words(about) }),
    tier,
    intents,
    channels,
    deadlines: deadlines.map(({ channel, text, evidence, source }) => ({
      channel,
      evidence,
      source,
      text: words(text),
    })),
    start: nodeAt(start),
    size: numbers.size,
  };
}
