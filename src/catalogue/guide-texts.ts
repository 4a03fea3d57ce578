import type { LocalizedText } from '../model/fields.ts';
import type { Guide } from '../model/guide.ts';

/** One text of a guide in its languages, and where it stands in the file. */
export interface GuideText {
  readonly path: readonly PropertyKey[];
  readonly text: LocalizedText;
}

/** Every text that a guide shows, in the order of the file. */
export function guideTexts({ titles, about, deadlines, steps }: Guide): GuideText[] {
  const at = (path: readonly PropertyKey[], text: LocalizedText | undefined): GuideText[] =>
    text ? [{ path, text }] : [];
  return [
    ...at(['titles'], titles),
    ...at(['about'], about),
    ...deadlines.flatMap(({ text }, place) => at(['deadlines', place, 'text'], text)),
    ...Object.entries(steps).flatMap(([name, step]) =>
      stepTexts(step).map((own) => ({ ...own, path: ['steps', name, ...own.path] })),
    ),
  ];
}

function stepTexts(step: Guide['steps'][string]): GuideText[] {
  const list = (field: string, texts: readonly LocalizedText[]): GuideText[] =>
    texts.map((text, place) => ({ path: [field, place], text }));
  if ('macro' in step) return [{ path: ['decide'], text: step.decide }, ...list('ask_for', step.ask_for)];
  if ('escalate_to' in step) {
    const { escalate_to: to, within, reason, send_along: along } = step;
    return [
      { path: ['escalate_to'], text: to },
      { path: ['within'], text: within },
      { path: ['reason'], text: reason },
      ...list('send_along', along),
    ];
  }
  return [
    { path: ['ask'], text: step.ask },
    ...(step.why ? [{ path: ['why'], text: step.why }] : []),
    ...step.answers.map(({ label }, place) => ({ path: ['answers', place, 'label'], text: label })),
  ];
}
