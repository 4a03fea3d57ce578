import type { Desk } from '../../src/desk/desk.ts';
import type { DeskLanguage, DeskLibrary } from '../../src/desk/library.ts';
import { openDesk } from '../../src/desk/open-desk.ts';
import type { Situation } from '../../src/desk/situation.ts';
import type { LocaleCode } from '../../src/lib/locales.ts';
import type { Lexicon } from '../../src/model/lexicon.ts';
import type { Order } from '../../src/model/order.ts';
import { openReplyChecker } from '../../src/policy/reply-checker.ts';

/** The desk's files as they come over the wire: JSON. */
export interface DeskTexts {
  readonly library: string;
  readonly languages: Readonly<Record<string, string>>;
  readonly lexicons: Readonly<Record<string, string>>;
}

/** Milliseconds of each fill, render and check. */
export interface KeystrokeTimes {
  /** A letter is typed in a field of the form. */
  readonly field: number[];
  /** A letter is typed in the reply itself. */
  readonly edit: number[];
  /** A macro is opened. */
  readonly opened: number[];
}

const order: Order = {
  channel: 'amazon',
  order_id: '123-1234567-1234567',
  first_name: 'Nadia',
  items: [{ title: 'Round wall mirror, 60 cm, oak frame', quantity: 1 }],
  total: { amount: 38.5, currency: 'EUR' },
  ordered_on: '2026-11-14',
  shipped_on: '2026-11-16',
  promised_by: '2026-11-24',
  delivered_on: '2026-11-23',
  shipments: [{ carrier: 'UPS', tracking_number: '1Z999AA10123456784' }],
};
const typing = 'Left the carrier facility in Columbus';

/** Fills every macro of a language, as an agent does it: opens it, types in a field, then in the text; `clock` in milliseconds. */
export function keystrokes(
  texts: DeskTexts,
  locale: LocaleCode,
  clock: () => number = () => performance.now(),
): KeystrokeTimes {
  const desk = openWith(texts, locale);
  const times: KeystrokeTimes = { field: [], edit: [], opened: [] };
  const timed = (list: number[], situation: Situation): string => {
    const start = clock();
    const { text } = desk.fill(situation);
    list.push(clock() - start);
    return text;
  };
  for (const { path, channels, texts: heads } of desk.library.macros) {
    if (!heads[locale]) continue;
    const channel = channels.includes('amazon') ? 'amazon' : (channels[0] ?? '');
    const agent = { firstName: 'Jonas' };
    const situation: Situation = { macro: path, locale, channel, agent, now: new Date(), order, typed: {} };
    timed(times.opened, situation);
    const { fields } = desk.fill(situation);
    const name = fields.find(({ placeholder: { type } }) => type === 'text' || type === 'first_name')?.placeholder.name;
    if (name === undefined) continue;
    let text = '';
    for (let end = 1; end <= typing.length; end += 5) {
      text = timed(times.field, { ...situation, typed: { [name]: typing.slice(0, end) } });
    }
    const middle = Math.floor(text.length / 2);
    for (let end = 1; end <= typing.length; end += 5) {
      const edit = `${text.slice(0, middle)}${typing.slice(0, end)}${text.slice(middle)}`;
      timed(times.edit, { ...situation, edit });
    }
  }
  return times;
}

/** Milliseconds of the steps until the first list is there, and of what follows behind it. */
export interface OpeningTimes {
  readonly firstList: number;
  readonly languages: number;
  readonly lexicons: number;
  readonly searches: readonly number[];
  readonly finds: readonly number[];
}

const queries = [
  'w',
  'wh',
  'where',
  'where is my',
  'refund',
  'where is my parcel',
  'customs',
  'return label',
  'brkoen',
  'late',
];

/** Opens the desk from its files in a language; everything is parsed anew. */
export async function opening(texts: DeskTexts, locale: LocaleCode): Promise<OpeningTimes> {
  const today = '2026-11-26';
  const start = performance.now();
  const library = JSON.parse(texts.library) as DeskLibrary;
  const checker = openReplyChecker(library.policies, library.channels);
  const desk = openDesk(library, { checker });
  desk.addLanguage(JSON.parse(texts.languages[locale] ?? '') as DeskLanguage);
  const personal = { favourites: [], recents: [], mine: [], team: library.macros.slice(0, 20).map(({ path }) => path) };
  desk.find({ query: '', locale, today, personal });
  const listed = performance.now();
  for (const text of Object.values(texts.languages)) desk.addLanguage(JSON.parse(text) as DeskLanguage);
  const read = performance.now();
  for (const [code, text] of Object.entries(texts.lexicons))
    checker.add(code as LocaleCode, JSON.parse(text) as Lexicon);
  const phrased = performance.now();
  const searches: number[] = [];
  for (const code of Object.keys(texts.languages) as LocaleCode[]) {
    const before = performance.now();
    await desk.prepareSearch(code);
    searches.push(performance.now() - before);
  }
  const finds = queries.map((query) => {
    const before = performance.now();
    desk.find({ query, locale, today, personal });
    return performance.now() - before;
  });
  return { firstList: listed - start, languages: read - listed, lexicons: phrased - read, searches, finds };
}

function openWith({ library: text, languages, lexicons }: DeskTexts, locale: LocaleCode): Desk {
  const library = JSON.parse(text) as DeskLibrary;
  const checker = openReplyChecker(library.policies, library.channels);
  for (const code of [locale, 'en'] as const) checker.add(code, JSON.parse(lexicons[code] ?? '') as Lexicon);
  const desk = openDesk(library, { checker });
  for (const code of [locale, library.sourceLocale])
    desk.addLanguage(JSON.parse(languages[code] ?? '') as DeskLanguage);
  return desk;
}
