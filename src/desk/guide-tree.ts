import { guideText } from '../catalogue/render/guide-text.ts';
import type { LocaleCode } from '../lib/locales.ts';
import type { LocalizedText } from '../model/fields.ts';
import type { Guide, GuideDeadline } from '../model/guide.ts';

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
  | {
      readonly kind: 'question';
      readonly question: string;
      readonly why?: string | undefined;
      readonly answers: readonly { readonly label: string; readonly next: GuideNode }[];
    }
  | {
      readonly kind: 'reply';
      /** `category/slug`. */
      readonly macro: string;
      readonly decide: string;
      readonly upTo?: { readonly amount: number; readonly currency: string } | undefined;
      readonly askFor: readonly string[];
    }
  | {
      readonly kind: 'escalation';
      readonly to: string;
      readonly within: string;
      readonly reason: string;
      readonly sendAlong: readonly string[];
    }
  /** The step with this number stands further up. */
  | { readonly kind: 'again' }
);

interface Reading {
  readonly locale: LocaleCode;
  readonly sourceLocale: LocaleCode;
  /** The words of each fact in a language. */
  readonly facts: (locale: LocaleCode) => Readonly<Record<string, string>>;
}

/** Reads a guide in a language, else in the source's. Takes one that the book's check lets pass: no step leads round. */
export function guideTree(guide: Guide & { readonly id: string }, reading: Reading): GuideTree {
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
    if ('ask' in step) {
      const { ask, why, answers } = step;
      return {
        number,
        kind: 'question',
        question: words(ask),
        ...(why && { why: words(why) }),
        answers: answers.map(({ label, goto }) => ({ label: words(label), next: nodeAt(goto) })),
      };
    }
    return { number, ...endOf(step, words) };
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

type End = Exclude<Guide['steps'][string], { ask: unknown }>;

function endOf(step: End, words: (text: LocalizedText) => string) {
  if ('macro' in step) {
    const { macro, decide, up_to: upTo, ask_for: askFor } = step;
    return { kind: 'reply', macro, decide: words(decide), ...(upTo && { upTo }), askFor: askFor.map(words) } as const;
  }
  const { escalate_to: to, within, reason, send_along: along } = step;
  return {
    kind: 'escalation',
    to: words(to),
    within: words(within),
    reason: words(reason),
    sendAlong: along.map(words),
  } as const;
}
