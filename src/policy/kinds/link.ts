import { belongsTo, carrierHosts } from '../find/hosts.ts';
import { tagsOf } from '../find/signs.ts';
import { sentenceAt } from '../reading.ts';
import type { KindCheck } from './kind.ts';

/** Reports links to hosts that are not allowed, and allowed ones without https where that is asked for. */
export const checkLink: KindCheck<'link'> = (reading, { allow, https, only }) => {
  const { text, bySentence, sentences, hosts } = reading;
  const links = reading.addresses.filter(({ kind }) => kind === 'link');
  if (only === 'optout') {
    return links.filter(({ start, end, url }) => {
      const speaks = bySentence[sentenceAt(sentences, start)]?.some(({ what }) => what === 'opt_out') ?? false;
      return (
        speaks ||
        /unsubscri|opt-?out|abmeld|desinscri|baja|disiscri|optout/iu.test(url) ||
        /opt-?out/iu.test(text.slice(start, end))
      );
    });
  }
  if (only !== undefined) {
    const images = tagsOf(text).filter(({ name }) => name === 'img');
    return links.filter(({ start, end }) => images.some((image) => image.start <= start && end <= image.end));
  }
  const allowed = [...(allow.includes('own') ? hosts : []), ...(allow.includes('carriers') ? carrierHosts : [])];
  return links.filter(({ host, isSecure }) => !belongsTo(host, allowed) || (https && !isSecure));
};
