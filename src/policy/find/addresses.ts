import { LinkifyIt } from 'linkify-it';
import tlds from 'tlds' with { type: 'json' };
import { undisguised } from './undisguise.ts';
import { replaceInView, rawSpan, type RawSpan, type View } from '../text/view.ts';

/** A link, a domain or an e-mail address in a message. */
export interface Address extends RawSpan {
  readonly kind: 'link' | 'email';
  /** Lower case, without the user-info that hides it. */
  readonly host: string;
  readonly isSecure: boolean;
  /** The whole address as it would be opened. */
  readonly url: string;
}

const linkify = new LinkifyIt({
  fuzzyLink: true,
  fuzzyEmail: true,
  fuzzyIP: true,
  urlAuth: true,
  tlds: [...tlds, 'example'],
});

/** Every address of a text, disguised ones too. Nothing that is not a plausible domain counts. */
export function addressesOf(view: View): Address[] {
  return merge(undisguised(view).flatMap(collect));
}

/** Chinese and Japanese letters that touch an address, or the full stop before it; a domain of our buyers' shops is in Latin letters. */
const touching =
  /(?<![!-~])[。．](?=[!-~])|(?<=[!-~])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、，：；（）「」『』！？]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、，：；（）「」『』！？](?=[!-~])/gu;

function collect(view: View): Address[] {
  // An ideographic full stop ends a domain for a reader of the raw text, and is a dot for a browser.
  const apart = replaceInView(view, touching, ([letter]) => ` ${letter} `);
  const open = replaceInView(apart, /(?<=\s)[:,;!?](?=[a-z0-9][\w.+-]{0,60}@[a-z0-9])/giu, () => ' ');
  const readable = replaceInView(open, /(?<=[a-z0-9])[。．](?=[a-z0-9])/giu, () => '.');
  return (linkify.match(readable.text) ?? []).map(({ index, lastIndex, schema, url, raw }) => {
    const isEmail = schema === 'mailto:' || (schema === '' && url.startsWith('mailto:'));
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    return {
      ...rawSpan(readable, index, lastIndex),
      kind: isEmail ? 'email' : 'link',
      host: (isEmail ? raw.slice(raw.lastIndexOf('@') + 1) : (parsed?.hostname ?? raw)).toLowerCase(),
      isSecure: schema === '' || /^https:/iu.test(url),
      url,
    };
  });
}

/** Addresses that lie in each other are one: the longest. */
function merge(addresses: readonly Address[]): Address[] {
  const sorted = addresses.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Address[] = [];
  for (const address of sorted) {
    const last = kept.at(-1);
    if (!last || address.start >= last.end) kept.push(address);
    else if (address.kind === 'email' && last.kind === 'link' && address.end >= last.end)
      kept[kept.length - 1] = address;
  }
  return kept;
}
