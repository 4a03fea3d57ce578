import { LinkifyIt } from 'linkify-it';
import tlds from 'tlds' with { type: 'json' };
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

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: true, urlAuth: true, tlds });
const knownTlds: ReadonlySet<string> = new Set(tlds);

/** Endings that are everyday words of our languages; spelled out ("punto es") they count only with a word of the web beside. */
const wordTlds = new Set(
  'as at be by de do es fr id in is it la me no one or pm re se si so to us you am mi ma li ne ni va sa su ist jetzt tel pro bio moi bar hoy gratis one best care call how day now new here land plus top win'.split(
    ' ',
  ),
);
const webWords =
  /\b(?:www|web\w*|site|sito|sitio|seite|shop|store|tienda|boutique|negozio|visit\w*|besuch\w*|url|https?|link|domain|mail\w*|e-mail|correo)\b/iu;

const mailWords = /\b(?:e-?mail\w*|mail|write|send|inbox|address|drop|reach|contact|message)\b/iu;

// Words between the parts of an address that is read aloud: "info, poi la chiocciolina, poi bianchi punto eu".
const filler = String.raw`(?:[\s,;_*~-]+(?:and|then|the|e|et|puis|poi|luego|y|despues|después|dann|und|le|la|el|il|das|der|den|signe|simbolo|símbolo|de|seguito da|suivi de|seguido de|followed by)(?=[\s,]))`;
const apart = String.raw`${filler}{0,4}[\s,_*~-]*`;
const atNames =
  'klammeraffen?|at-?zeichen|affenschwanz|arobase|arrobas?|a con rabito|a enroscada|a comercial|a commerciale|ensaimada|chiocciola|chiocciolina|at[ -](?:sign|symbol)';
const at = String.raw`(?:${apart}[([{<]\s*(?:@|at|ät|aet|a|${atNames})\s*[)\]}>]|\s*@|${apart}(?<=[\s,_*~-])(?:at|ät|aet|${atNames})(?!\p{L})|\s*[([{<]?\s*(?:アット(?:マーク)?|艾特|圈\s*a)\s*[)\]}>]?)${apart}`;
// Words that stand for the sign @, or brackets around a dot, and for nothing else where a domain follows.
const strong = new RegExp(
  String.raw`[([{<]\s*(?:at?|ät|\.|dot|punkt|point|punto)\s*[)\]}>]|${atNames}|アット|艾特|圈\s*a`,
  'iu',
);
const dot = String.raw`(?:[.。]|\s[.]\s|\s*[([{<]\s*(?:\.|\b(?:dot|punkt|point|punto)\b|ドット|点)\s*[)\]}>]\s*|[\s_*~-]+(?:dot|punkt|point|punto)[\s_*~-]+|\s*(?:ドット|点)\s*)`;
const label = String.raw`[a-z0-9][a-z0-9-]{0,40}(?:\s+(?:minus|dash|hyphen|bindestrich|tiret|guion|trattino)\s+[a-z0-9]{1,30}){0,2}`;

const disguisedEmail = new RegExp(
  `(?<![\\w.])([a-z0-9](?:[\\w.+-]{0,40}|(?:${dot}${label}){0,3}))${at}(${label}(?:${dot}${label}){1,3})(?![\\w@])`,
  'giu',
);
const disguisedDomain = new RegExp(
  `(?<![\\w.@-])(${label})(${dot})(${label})(?:(${dot})(${label}))?(?![\\w@-])`,
  'giu',
);
/** Mail providers that people name without their ending. */
const provider = new RegExp(
  `(?<![\\w.])([a-z0-9][\\w.+-]{1,40})(${at})(gmail|googlemail|hotmail|outlook|yahoo|icloud|proton(?:mail)?|gmx|web|aol|qq|163|126)(?![\\w@])(?!\\s*(?:[.。]|dot|punkt|point|punto|点|[([{<]))`,
  'giu',
);
const protocol = /\bh(?:xx|tt|__)p(s?)\s*(?:\[?:\s*\/\s*\/\]?)/giu;

/** Every address of a text, disguised ones too. Nothing that is not a plausible domain counts. */
export function addressesOf(view: View): Address[] {
  const open = replaceInView(view, protocol, (match) => `http${(match[1] ?? '').toLowerCase()}://`);
  const found = collect(open);
  const named = replaceInView(open, provider, (match) => {
    const [whole, name = '', sign = '', host = ''] = match;
    const isPlain = /^\s+at\s+$/iu.test(sign) && !/[\d_.]/u.test(name) && !mailWords.test(around(match));
    return isPlain ? whole : `${name}@${host.toLowerCase()}.com`;
  });
  const emails = replaceInView(named, disguisedEmail, (match) => {
    const host = tidy(match[2] ?? '');
    // "It lives at brand dot shop" names a domain; "write to sales at brand dot shop" an address.
    const isPlace = /\s(?:at|pt)\s/iu.test(match[0]) && !mailWords.test(around(match));
    return !isPlace && isPlausible(host, match) ? `${tidy(match[1] ?? '')}@${host}` : match[0];
  });
  const domains = replaceInView(emails, disguisedDomain, (match) => {
    const host = tidy(match[0]);
    return isDisguise(match) && isPlausible(host, match) ? withPlainEnding(host) : match[0];
  });
  // What undoing a disguise left as it was is read already.
  return merge([
    ...found,
    ...(emails === open ? [] : collect(emails)),
    ...(domains === emails ? [] : collect(domains)),
  ]);
}

function around({ input, index }: RegExpExecArray): string {
  return input.slice(Math.max(0, index - 80), index + 80);
}

/** Chinese and Japanese letters that touch an address; a domain of our buyers' shops is in Latin letters. */
const touching =
  /(?<=[!-~])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、，：；（）「」『』！？]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、，：；（）「」『』！？](?=[!-~])/gu;

function collect(view: View): Address[] {
  // An ideographic full stop ends a domain for a reader of the raw text, and is a dot for a browser.
  const apart = replaceInView(view, touching, ([letter]) => ` ${letter} `);
  const readable = replaceInView(apart, /(?<=[a-z0-9])[。．](?=[a-z0-9])/giu, () => '.');
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

function tidy(host: string): string {
  return host
    .replace(new RegExp(dot, 'giu'), '.')
    .replace(/\s+(?:minus|dash|hyphen|bindestrich|tiret|guion|trattino)\s+/giu, '-')
    .replace(/[\s()[\]{}<>]/gu, '')
    .toLowerCase();
}

/** A dot that is written otherwise than as a dot between letters. */
function isDisguise(match: RegExpExecArray): boolean {
  return [match[2], match[4]].some((sign) => sign !== undefined && sign !== '.');
}

function isPlausible(host: string, match: RegExpExecArray): boolean {
  const labels = host.split('.');
  const ending = plainEnding(labels.at(-1) ?? '');
  const name = labels.at(-2) ?? '';
  if (!knownTlds.has(ending) || name.length < 2 || /^\d+$/u.test(name)) return false;
  const isSpelled = /[\s([{]/u.test(match[0].trim());
  if (!isSpelled || !wordTlds.has(ending) || strong.test(match[0])) return true;
  const leads = /\b(?:su|sul|auf|unter|sur|on|visit|via)\s+$/iu.test(
    match.input.slice(Math.max(0, match.index - 12), match.index),
  );
  return (leads || webWords.test(around(match))) && !wordTlds.has(name);
}

function withPlainEnding(host: string): string {
  return host.replace(/[^.]+$/u, plainEnding);
}

/** "c0m" for com: digits that stand for letters. */
function plainEnding(ending: string): string {
  return ending.replaceAll('0', 'o').replaceAll('1', 'i').replaceAll('3', 'e');
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
