import type { Acts } from '../../model/acts.ts';
import type { Condition, RuleCondition } from '../../model/condition.ts';
import type { Mention } from '../mention.ts';

type What = Mention['what'];

/** One way in which a condition of a rule can hold, with all that its act says. */
export interface Way {
  /** Within what the wanted concepts must stand. */
  readonly within: 'sentence' | 'near' | 'message';
  readonly wanted: readonly What[];
  /** Must stand in the message too. */
  readonly beside: readonly What[];
  readonly without: ReadonlySet<What>;
  /** Excuses anywhere in the message. */
  readonly unless: readonly What[];
  /** An answer to the buyer excuses what stands beside it, not an advert further on. */
  readonly isExcusedByAnswer: boolean;
}

const known = new WeakMap<Acts, WeakMap<RuleCondition, readonly Way[]>>();

/** The ways of a condition, in order; worked out once. */
export function waysOf(condition: RuleCondition, acts: Acts): readonly Way[] {
  const own = known.get(acts) ?? new WeakMap<RuleCondition, readonly Way[]>();
  known.set(acts, own);
  const before = own.get(condition);
  if (before) return before;
  const made = 'act' in condition ? waysOfAct(condition, acts) : [wayOf(condition)];
  own.set(condition, made);
  return made;
}

function waysOfAct(condition: Extract<RuleCondition, { act: string }>, acts: Acts): Way[] {
  const { act, with: beside = [], unless = [], without = [] } = condition;
  return (acts[act]?.any ?? []).map(wayOf).map((way) => ({
    ...way,
    beside,
    without: new Set([...way.without, ...without]),
    unless: [...way.unless, ...unless],
  }));
}

function wayOf(condition: Condition): Way {
  const { without = [], unless = [] } = condition;
  const isExcusedByAnswer = !('message' in condition) && unless.includes('buyer_asked');
  return {
    ...placeOf(condition),
    beside: [],
    without: new Set(without),
    unless: isExcusedByAnswer ? unless.filter((excuse) => excuse !== 'buyer_asked') : unless,
    isExcusedByAnswer,
  };
}

function placeOf(condition: Condition): Pick<Way, 'within' | 'wanted'> {
  if ('message' in condition) return { within: 'message', wanted: condition.message };
  if ('sentence' in condition) return { within: 'sentence', wanted: condition.sentence };
  return { within: 'near', wanted: condition.near };
}
