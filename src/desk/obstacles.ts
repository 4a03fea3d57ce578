import { localDay } from './day.ts';
import type { FillingParts } from './filling-parts.ts';
import type { DeskChannel } from './library.ts';
import { isOffered } from './offered.ts';
import type { JudgedFinding, LengthLimit, Obstacle, ReplyField } from './reply.ts';
import type { Situation } from './situation.ts';

/** The limits of a channel for a text; the box that nobody chose is the first. */
export function limitsOf(channel: DeskChannel | undefined, text: string, box: string | undefined): LengthLimit[] {
  const { length = [] } = channel ?? {};
  const chosen = Math.max(
    0,
    length.findIndex(({ where }) => where === box),
  );
  return length.map(({ where, max }, place) => ({
    where,
    max,
    isOver: text.length > max,
    isChosen: place === chosen,
  }));
}

interface Judged {
  readonly situation: Situation;
  readonly parts: Pick<FillingParts, 'macro' | 'locale' | 'channel' | 'checker'>;
  readonly fields: readonly ReplyField[];
  readonly findings: readonly JudgedFinding[];
  readonly limits: readonly LengthLimit[];
  readonly text: string;
  readonly broken: string | undefined;
}

/** What keeps a reply from being copied, and what is asked once. */
export function obstaclesOf(judged: Judged): { blocked: Obstacle[]; asked: Obstacle[] } {
  const { situation, findings, limits, text, broken } = judged;
  const isEdited = situation.edit !== undefined;
  const open = findings.filter(({ isSettled }) => !isSettled);
  const ofSeverity = (severity: JudgedFinding['severity']): Obstacle[] =>
    open.filter((finding) => finding.severity === severity).map((finding) => ({ kind: 'finding', finding }));
  return {
    blocked: [
      ...ofMacro(judged),
      ...ofFields(judged.fields, isEdited ? text : undefined),
      ...(!isEdited && broken !== undefined ? [{ kind: 'template' as const, reason: broken }] : []),
      ...(text.trim() === '' ? [{ kind: 'empty' as const }] : []),
      ...ofSeverity('error'),
      ...limits
        .filter(({ isChosen, isOver }) => isChosen && isOver)
        .map((limit) => ({ kind: 'length' as const, limit, over: text.length - limit.max })),
    ],
    asked: ofSeverity('warning'),
  };
}

function ofMacro({ situation, parts: { macro, locale, channel, checker } }: Judged): Obstacle[] {
  return [
    ...(channel && macro.channels.includes(channel.id) ? [] : [{ kind: 'channel' as const }]),
    ...(isOffered(macro, locale, localDay(situation.now)) ? [] : [{ kind: 'not-offered' as const }]),
    ...(checker.knows(locale) ? [] : [{ kind: 'unchecked' as const }]),
  ];
}

/** Values that are missing or wrong; in the agent's own wording only those that still stand there. */
function ofFields(fields: readonly ReplyField[], edit: string | undefined): Obstacle[] {
  return fields
    .filter(({ words }) => edit === undefined || edit.includes(words))
    .flatMap(({ placeholder: { name }, problem }) => (problem ? [{ kind: 'field', name, problem }] : []));
}
