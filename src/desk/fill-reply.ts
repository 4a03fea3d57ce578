import { localDay } from './day.ts';
import type { FillingParts } from './filling-parts.ts';
import { findGaps, gapMark } from './gaps.ts';
import { limitsOf, obstaclesOf } from './obstacles.ts';
import { replyFields } from './reply-fields.ts';
import { replyHtml } from './reply-html.ts';
import type { FilledReply, JudgedFinding, OrderPart, ReplyField } from './reply.ts';
import type { Situation } from './situation.ts';
import { chosenParts, type ChosenParts } from './source-values.ts';

/** Fills a macro for a situation and judges the text. Never throws. */
export function fillReply(situation: Situation, parts: FillingParts): FilledReply {
  const { locale, channel, text: own } = parts;
  const chosen = chosenParts(situation);
  const fields = replyFields(own.placeholders, { situation, parts: chosen, locale, channel });
  const rendered = renderFields(fields, situation, parts);
  const text = situation.edit ?? rendered.text;
  const findings = findingsOf({ text, filled: rendered.text }, situation, parts);
  const limits = limitsOf(channel, text, situation.box);
  const { blocked, asked } = obstaclesOf({ situation, parts, fields, findings, limits, text, broken: rendered.broken });
  return {
    locale,
    fields,
    missing: fields.filter(({ problem }) => problem !== undefined).map(({ placeholder }) => placeholder.name),
    text,
    ...(channel?.format === 'html' && { html: replyHtml(text) }),
    filled: rendered.text,
    isEdited: situation.edit !== undefined,
    gaps: situation.edit === undefined ? rendered.gaps : [],
    findings,
    length: text.length,
    limits,
    verdict: blocked.length > 0 ? 'blocked' : asked.length > 0 ? 'ask once' : 'ready',
    blocked,
    asked,
    ...orderParts(situation, chosen),
  };
}

interface Rendered extends ReturnType<typeof findGaps> {
  /** Why the template cannot be filled. */
  readonly broken?: string;
}

/** The macro's text with its fields' words, and with gaps where a value is missing. */
function renderFields(
  fields: readonly ReplyField[],
  { channel }: Situation,
  { template, render }: Pick<FillingParts, 'template' | 'render'>,
): Rendered {
  const values = Object.fromEntries(
    fields.map(({ placeholder: { name }, origin, words }) => [
      name,
      origin === 'missing' ? gapMark(name, words) : words,
    ]),
  );
  try {
    return findGaps(render(template, { channel, values }));
  } catch (error) {
    return { text: '', gaps: [], broken: error instanceof Error ? error.message : String(error) };
  }
}

/** The macro's text filled for a situation, without a check; empty where the template is broken. */
export function plainFilling(situation: Situation, parts: FillingParts): string {
  const { locale, channel, text } = parts;
  const fields = replyFields(text.placeholders, { situation, parts: chosenParts(situation), locale, channel });
  return renderFields(fields, situation, parts).text;
}

/** The reply of a macro that does not exist, or whose texts are not loaded. */
export function unknownMacro({ locale, edit }: Situation): FilledReply {
  const text = edit ?? '';
  return {
    locale,
    fields: [],
    missing: [],
    text,
    filled: '',
    isEdited: edit !== undefined,
    gaps: [],
    findings: [],
    length: text.length,
    limits: [],
    verdict: 'blocked',
    blocked: [{ kind: 'unknown-macro' }],
    asked: [],
    shipments: [],
    items: [],
  };
}

function findingsOf(
  { text, filled }: { readonly text: string; readonly filled: string },
  situation: Situation,
  parts: FillingParts,
): JudgedFinding[] {
  const { locale, channel, checker, text: own } = parts;
  if (!channel || !checker.knows(locale)) return [];
  const today = localDay(situation.now);
  const { overruled = [], confirmed = [] } = situation;
  const waived = new Set(own.waivers.filter(({ until }) => until >= today).map(({ rule }) => rule));
  return checker
    .check({ text, channel: channel.id, locale, context: 'reply', buyerLocale: situation.buyerLocale ?? locale })
    .filter(({ ruleId, match }) => !waived.has(ruleId) || !filled.includes(match))
    .map((finding) => ({
      ...finding,
      isSettled: (finding.severity === 'error' ? overruled : [...overruled, ...confirmed]).includes(finding.ruleId),
    }));
}

function orderParts({ order }: Situation, { shipment, item }: ChosenParts): Pick<FilledReply, 'shipments' | 'items'> {
  const { shipments = [], items = [] } = order ?? {};
  const part = (words: string, place: number, chosen: number): OrderPart => ({
    place,
    words,
    isChosen: place === chosen,
  });
  return {
    shipments: shipments.map(({ carrier, tracking_number: number }, place) =>
      part([carrier, number].filter((word) => word !== undefined).join(' ') || String(place + 1), place, shipment),
    ),
    items: items.map(({ title, quantity }, place) => part(`${quantity} × ${title}`, place, item)),
  };
}
