import { closest } from '../../lib/closest.ts';
import type { Finding } from '../../model/finding.ts';
import type { Entry } from '../book.ts';
import { fault } from '../faults.ts';
import { guideTexts } from '../guide-texts.ts';
import { factsUsed } from '../render/guide-text.ts';
import type { Check } from './check.ts';

/** Every guide goes from its start through steps that exist to an end, leaves none out, and uses facts that exist. */
export const checkGuides: Check = ({ book }) =>
  book.guides.flatMap((guide) => [
    ...unknownSteps(guide),
    ...wayFaults(guide),
    ...(book.facts ? unknownFacts(guide, Object.keys(book.facts.data)) : []),
  ]);

type Guide = Entry<'guide'>;

function answersOf({ data }: Guide, name: string): { goto: string; place: number }[] {
  const step = Object.hasOwn(data.steps, name) ? data.steps[name] : undefined;
  return step && 'ask' in step ? step.answers.map(({ goto }, place) => ({ goto, place })) : [];
}

function unknownSteps(guide: Guide): Finding[] {
  const names = Object.keys(guide.data.steps);
  const wanted: { name: string; path: PropertyKey[] }[] = [
    { name: guide.data.start, path: ['start'] },
    ...names.flatMap((name) =>
      answersOf(guide, name).map(({ goto, place }) => ({
        name: goto,
        path: ['steps', name, 'answers', place, 'goto'],
      })),
    ),
  ];
  return wanted.flatMap(({ name, path }) => {
    if (names.includes(name)) return [];
    const near = closest(name, names);
    const hint = near === undefined ? `its steps: ${names.join(', ')}` : `did you mean "${near}"?`;
    return [fault('unknown-step', guide.source, guide.locate(path), { message: `there is no step "${name}"`, hint })];
  });
}

/** Steps that no way leads to, and ways that come back to where they were. */
function wayFaults(guide: Guide): Finding[] {
  const names = Object.keys(guide.data.steps);
  if (!names.includes(guide.data.start)) return [];
  const findings: Finding[] = [];
  const done = new Set<string>();
  const way: { name: string; open: string[] }[] = [];
  const enter = (name: string): void => {
    done.add(name);
    way.push({ name, open: answersOf(guide, name).map(({ goto }) => goto) });
  };
  enter(guide.data.start);
  for (let last = way.at(-1); last; last = way.at(-1)) {
    const next = last.open.shift();
    const round = way.findIndex(({ name }) => name === next);
    if (next === undefined) way.pop();
    else if (round !== -1) findings.push(circleFault(guide, [...way.slice(round).map(({ name }) => name), next]));
    else if (!done.has(next)) enter(next);
  }
  const unreached = names.filter((name) => !done.has(name));
  return [
    ...findings,
    ...unreached.map((name) =>
      fault('unreachable-step', guide.source, guide.locate(['steps', name], 'key'), {
        message: `no answer leads to "${name}"`,
        hint: 'lead to it, or delete it',
      }),
    ),
  ];
}

function circleFault(guide: Guide, circle: readonly string[]): Finding {
  const shown = circle.length > 8 ? [...circle.slice(0, 6), '…', ...circle.slice(-1)] : circle;
  return fault('endless-guide', guide.source, guide.locate(['steps', circle[0] ?? ''], 'key'), {
    message: `leads round in a circle: ${shown.join(' → ')}`,
    hint: 'end one of the answers in a macro or an escalation',
  });
}

function unknownFacts(guide: Guide, known: readonly string[]): Finding[] {
  return guideTexts(guide.data).flatMap(({ path, text }) =>
    Object.entries(text).flatMap(([locale, words]) =>
      factsUsed(words).flatMap((name) => {
        if (known.includes(name)) return [];
        const near = closest(name, known);
        const hint = near === undefined ? `its facts: ${known.join(', ')}` : `did you mean "${near}"?`;
        const place = guide.locate([...path, locale]);
        return [fault('unknown-fact', guide.source, place, { message: `facts.yml has no fact "${name}"`, hint })];
      }),
    ),
  );
}
