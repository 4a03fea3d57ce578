import tlds from 'tlds' with { type: 'json' };
import { replaceInView, type View } from '../text/view.ts';
import { signsForAt } from './signs-for-at.ts';

/** `example` is the ending that nobody owns; texts that show an address use it. */
const knownTlds: ReadonlySet<string> = new Set([...tlds, 'example']);

/** What stands before "point" or "dot" as a word of the language: "no point giving", "der Punkt ist". */
const pointers = new Set(
  'a an the this that any one some what which each every no key main good fair same last first next other another my our your at to le ce cet un du au mon votre notre quel el este ese al mi su il questo quel suo der den dem des diesen diesem ein einen zum am im kein'.split(
    ' ',
  ),
);

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
const easternAt = String.raw`(?:アット(?:マーク)?|あっと(?:まーく|マーク)?|艾特|圈\s*a)`;
// In brackets a preposition is the sign as well: "(en)", "(chez)".
const inBrackets = `@|at|ät|aet|a|en|chez|bei|presso|${atNames}`;
const at = String.raw`(?:${apart}[([{<]\s*(?:${inBrackets})\s*[)\]}>]|\s*@|${apart}(?<=[\s,_*~-])(?:at|ät|aet|${atNames})(?!\p{L})|\s*[([{<]?\s*${easternAt}\s*[)\]}>]?)${apart}`;
// Words that stand for the sign @, or brackets around a dot, and for nothing else where a domain follows.
const strong = new RegExp(
  String.raw`[([{<]\s*(?:${inBrackets}|\.|dot|punkt|point|punto|pt|pkt)\s*[)\]}>]|${atNames}|${easternAt}|(?<=[\s_*~-])(?:ät|aet)(?=[\s_*~-])`,
  'iu',
);
const easternDot = '(?:ドット|どっと|点)';
const dot = String.raw`(?:[.。]|\s[.]\s|\s*[([{<]\s*(?:\.|\b(?:dot|punkt|point|punto|pt|pkt)\b|${easternDot})\s*[)\]}>]\s*|[\s_*~-]+(?:dot|punkt|point|punto)[\s_*~-]+|\s*${easternDot}\s*)`;
const dash = '(?:minus|dash|hyphen|bindestrich|tiret|guion|trattino)';
const label = String.raw`[a-z0-9][a-z0-9-]{0,40}(?:\s+${dash}\s+[a-z0-9]{1,30}){0,2}`;

const disguisedEmail = new RegExp(
  `(?<![\\w.])(?!(?:me|us|mich|uns|moi|nous|mi|noi)\\s)([a-z0-9](?:[\\w.+-]{0,40}|(?:${dot}${label}){0,3}))${at}(${label}(?:${dot}${label}){1,3})(?![\\w@])`,
  'giu',
);
const disguisedDomain = new RegExp(
  `(?<![\\w.@-])(${label})(${dot})(${label})(?:(${dot})(${label}))?(?![\\w@-])`,
  'giu',
);
/** Mail providers that people name without their ending. */
const provider = new RegExp(
  `(?<![\\w.])([a-z0-9][\\w.+-]{1,40})(${at})(gmail|googlemail|hotmail|outlook|yahoo|icloud|proton(?:mail)?|gmx|web|aol|qq|163|126)(?![\\w@])(?!\\s*(?:[.。]|dot|punkt|point|punto|点|ドット|どっと|[([{<]))`,
  'giu',
);
/** Mail hosts whose name is a number; elsewhere a number before an ending is an amount or a version. */
const numberHosts: ReadonlySet<string> = new Set(['163', '126', '139', '188', '189', '263']);
const spacedWww = /\bw[\s_-]w[\s_-]w\s*[.。]\s*(?=[a-z0-9])/giu;
const protocol = /\bh(?:xx|tt|__)p(s?)\s*(?:\[?:\s*\/\s*\/\]?)/giu;

/** What people look at, fill in or ask at a place on the web; before "at" it is no mailbox. */
const places =
  /^(?:it|us|me|them|form|page|pages|shop|store|site|website|file|video|clip|guide|manual|list|photo|photos|link|details|more|catalogue|catalog|blog|online|here|is|are|look|looking|find|found|available|sold|hosted|posted|arrive|arrived|delivered)$/iu;

/** The readings of a text as its disguised addresses are undone, one kind after the other; the first has only its protocols open. */
export function undisguised(view: View): readonly View[] {
  const joined = replaceInView(view, spacedWww, () => 'www.');
  const open = replaceInView(joined, protocol, (match) => `http${(match[1] ?? '').toLowerCase()}://`);
  const signed = signsForAt(open);
  const named = replaceInView(signed, provider, (match) => {
    const [whole, name = '', sign = '', host = ''] = match;
    const isPlain = /^\s+at\s+$/iu.test(sign) && !/[\d_.]/u.test(name) && !mailWords.test(around(match));
    return isPlain ? whole : `${name}@${host.toLowerCase()}.com`;
  });
  const emails = replaceInView(named, disguisedEmail, (match) => {
    const host = tidy(match[2] ?? '');
    // "It lives at brand dot shop" names a domain; "write to sales at brand dot shop" an address.
    const isPlace =
      /\s(?:at|pt)\s/iu.test(match[0]) && (!mailWords.test(around(match)) || places.test(tidy(match[1] ?? '')));
    const isHost = isPlausible(host, match) || numberHosts.has(host.replace(/\.com$/u, ''));
    return !isPlace && isHost ? `${tidy(match[1] ?? '')}@${host}` : match[0];
  });
  const domains = replaceInView(emails, disguisedDomain, (match) => {
    const host = tidy(match[0]);
    return isDisguise(match) && isPlausible(host, match) ? withPlainEnding(host) : match[0];
  });
  return [...new Set([open, emails, domains])];
}

function around({ input, index }: RegExpExecArray): string {
  return input.slice(Math.max(0, index - 80), index + 80);
}

function tidy(host: string): string {
  return host
    .replace(new RegExp(dot, 'giu'), '.')
    .replace(new RegExp(String.raw`\s+${dash}\s+`, 'giu'), '-')
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
  if (isSpelled && pointers.has(name) && !strong.test(match[0])) return false;
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
