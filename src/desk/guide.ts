import type { LocaleCode } from '../lib/locales.ts';
import type { LocalizedText } from '../model/fields.ts';
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
export type GuideView = { readonly title: string; readonly trail: readonly GuideTurn[] } & GuideEnd;

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
    }
  | { readonly kind: 'escalation'; readonly to: string; readonly within: string; readonly reason: string };

type Step = DeskGuide['steps'][string];

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
export function viewGuide(
  { answers }: GuideState,
  guide: DeskGuide,
  { locale, sourceLocale }: { locale: LocaleCode; sourceLocale: LocaleCode },
): GuideView | undefined {
  const words = (text: LocalizedText): string => text[locale] ?? text[sourceLocale] ?? '';
  const trail: GuideTurn[] = [];
  answers.forEach((answer, place) => {
    const step = stepAt(guide, answers.slice(0, place));
    if (!step || !('ask' in step)) return;
    trail.push({ question: words(step.ask), answer: words(step.answers[answer]?.label ?? {}) });
  });
  const step = stepAt(guide, answers);
  return step && { title: words(guide.titles), trail, ...shown(step, words) };
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

function stepAt({ start, steps }: DeskGuide, answers: readonly number[]): Step | undefined {
  const stepOf = (name: string): Step | undefined => (Object.hasOwn(steps, name) ? steps[name] : undefined);
  let step = stepOf(start);
  for (const answer of answers) {
    const next = step && 'ask' in step ? step.answers[answer]?.goto : undefined;
    step = next === undefined ? undefined : stepOf(next);
  }
  return step;
}

function shown(step: Step, words: (text: LocalizedText) => string): GuideEnd {
  if ('ask' in step) {
    return {
      kind: 'question',
      question: words(step.ask),
      ...(step.why && { why: words(step.why) }),
      answers: step.answers.map(({ label }) => words(label)),
    };
  }
  if ('macro' in step) {
    return { kind: 'macro', macro: step.macro, decide: words(step.decide), ...(step.up_to && { upTo: step.up_to }) };
  }
  return { kind: 'escalation', to: words(step.escalate_to), within: words(step.within), reason: words(step.reason) };
}
