import { guideText } from '../catalogue/render/guide-text.ts';
import type { LocaleCode } from '../lib/locales.ts';
import type { LocalizedText } from '../model/fields.ts';
import type { GuideStep } from '../model/guide.ts';
import type { DeskGuide } from './library.ts';

/** Where an agent stands in a guide: the answers given so far, by their place in the question. */
export interface GuideState {
  readonly guide: string;
  readonly answers: readonly number[];
}

/** A question that was answered. */
export interface GuideTurn {
  readonly question: string;
  readonly answer: string;
}

/** What a guide shows now. */
export type GuideView = {
  readonly title: string;
  /** When to use it. */
  readonly about?: string | undefined;
  /** Clocks that marketplaces run, to be kept in sight. */
  readonly deadlines: readonly { readonly channel: string; readonly text: string }[];
  readonly trail: readonly GuideTurn[];
} & GuideEnd;

export type GuideEnd =
  | {
      readonly kind: 'question';
      readonly question: string;
      readonly why?: string | undefined;
      readonly answers: readonly string[];
    }
  | {
      readonly kind: 'macro';
      /** `category/slug`. */
      readonly macro: string;
      readonly decide: string;
      readonly upTo?: { readonly amount: number; readonly currency: string } | undefined;
      /** Evidence to ask for or to look up. */
      readonly askFor: readonly string[];
    }
  | {
      readonly kind: 'escalation';
      readonly to: string;
      readonly within: string;
      readonly reason: string;
      readonly sendAlong: readonly string[];
    };

/** How a guide is read: in a language, else in the source's, with the words of the facts (facts-in.ts). */
export interface GuideReading {
  readonly locale: LocaleCode;
  readonly sourceLocale: LocaleCode;
  readonly facts: (locale: LocaleCode) => Readonly<Record<string, string>>;
}

export function startGuide({ id }: DeskGuide): GuideState {
  return { guide: id, answers: [] };
}

/** The state after an answer; the same state where the guide does not ask, or has no such answer. */
export function answerGuide(state: GuideState, guide: DeskGuide, answer: number): GuideState {
  const step = stepAt(guide, state.answers);
  return step && 'ask' in step && step.answers[answer] ? { ...state, answers: [...state.answers, answer] } : state;
}

/** One question back; the start stays the start. */
export function backInGuide(state: GuideState): GuideState {
  return { ...state, answers: state.answers.slice(0, -1) };
}

/** What the guide shows, in a language, else in the source's. */
export function viewGuide({ answers }: GuideState, guide: DeskGuide, reading: GuideReading): GuideView | undefined {
  const words = (text: LocalizedText): string => guideText(text, reading, reading.facts);
  const trail: GuideTurn[] = [];
  answers.forEach((answer, place) => {
    const step = stepAt(guide, answers.slice(0, place));
    if (!step || !('ask' in step)) return;
    trail.push({ question: words(step.ask), answer: words(step.answers[answer]?.label ?? {}) });
  });
  const step = stepAt(guide, answers);
  if (!step) return undefined;
  const deadlines = guide.deadlines.map(({ channel, text }) => ({ channel, text: words(text) }));
  const about = guide.about && { about: words(guide.about) };
  return { title: words(guide.titles), ...about, deadlines, trail, ...readStep(step, words) };
}

/** The guides that help with an intent on a channel, those for the intent first. */
export function guidesFor(
  guides: readonly DeskGuide[],
  { intent, channel }: { intent?: string | undefined; channel?: string | undefined },
): DeskGuide[] {
  const fits = ({ intents }: DeskGuide): boolean => intent !== undefined && intents.includes(intent);
  return guides
    .filter(({ channels }) => channel === undefined || channels.length === 0 || channels.includes(channel))
    .toSorted((a, b) => Number(fits(b)) - Number(fits(a)));
}

function stepAt({ start, steps }: DeskGuide, answers: readonly number[]): GuideStep | undefined {
  const stepOf = (name: string): GuideStep | undefined => (Object.hasOwn(steps, name) ? steps[name] : undefined);
  let step = stepOf(start);
  for (const answer of answers) {
    const next = step && 'ask' in step ? step.answers[answer]?.goto : undefined;
    step = next === undefined ? undefined : stepOf(next);
  }
  return step;
}

/** A step in words. */
export function readStep(step: GuideStep, words: (text: LocalizedText) => string): GuideEnd {
  if ('ask' in step) {
    return {
      kind: 'question',
      question: words(step.ask),
      ...(step.why && { why: words(step.why) }),
      answers: step.answers.map(({ label }) => words(label)),
    };
  }
  if ('macro' in step) {
    const { macro, decide, up_to: upTo, ask_for: askFor } = step;
    return { kind: 'macro', macro, decide: words(decide), ...(upTo && { upTo }), askFor: askFor.map(words) };
  }
  const { escalate_to: to, within, reason, send_along: along } = step;
  return {
    kind: 'escalation',
    to: words(to),
    within: words(within),
    reason: words(reason),
    sendAlong: along.map(words),
  };
}
