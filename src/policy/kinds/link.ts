import { belongsTo, carrierHosts } from '../find/hosts.ts';
import { sentenceAt } from '../reading.ts';
import type { KindCheck } from './kind.ts';

/** Reports links to hosts that are not allowed, and allowed ones without https where that is asked for. */
export const checkLink: KindCheck<'link'> = (reading, { allow, https, only }) => {
  const { bySentence, sentences, hosts } = reading;
  const links = reading.addresses.filter(({ kind }) => kind === 'link');
  if (only === 'optout') {
    const says = (sentence: number): boolean => bySentence[sentence]?.some(({ what }) => what === 'opt_out') ?? false;
    return links.filter(({ start }) => {
      const sentence = sentenceAt(sentences, start);
      return says(sentence) || says(sentence - 1);
    });
  }
  const allowed = [...(allow.includes('own') ? hosts : []), ...(allow.includes('carriers') ? carrierHosts : [])];
  return links.filter(({ host, isSecure }) => !belongsTo(host, allowed) || (https && !isSecure));
};
