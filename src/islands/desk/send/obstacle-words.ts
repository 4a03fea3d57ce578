import type { FilledReply, Obstacle } from '../../../desk/reply.ts';
import { fill, fillPlural } from '../../../i18n/fill.ts';
import { localeOf } from '../../../lib/locales.ts';
import { nameOfChannel } from '../book/names.ts';
import { problemWords } from '../fill/problem-words.ts';
import { language, words } from '../session.ts';
import { situation } from './reply-now.ts';

/** What keeps a reply from being copied, in words. */
export function obstacleWords(obstacle: Obstacle, { fields }: FilledReply): string {
  const w = words.value.obstacles;
  switch (obstacle.kind) {
    case 'field': {
      const field = fields.find(({ placeholder }) => placeholder.name === obstacle.name);
      return problemWords(obstacle.problem, field?.placeholder.label ?? obstacle.name);
    }
    case 'finding':
      return obstacle.finding.message;
    case 'length':
      return fillPlural(w.length, localeOf(language.value).tag, { where: obstacle.limit.where, count: obstacle.over });
    case 'template':
      return fill(w.template, { reason: obstacle.reason });
    case 'channel':
      return fill(w.channel, { channel: nameOfChannel(situation.value?.channel ?? '') });
    case 'empty':
      return w.empty;
    case 'unknown-macro':
      return w.unknownMacro;
    case 'not-offered':
      return w.notOffered;
    case 'unchecked':
      return w.unchecked;
  }
}
