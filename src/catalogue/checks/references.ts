import { closest } from '../../lib/closest.ts';
import type { Finding } from '../../model/finding.ts';
import { noIntent } from '../../model/utterances.ts';
import type { AnyEntry, Book, Entry } from '../book.ts';
import type { BookIndex } from '../book-index.ts';
import { fault, type FaultId } from '../faults.ts';
import type { Check } from './check.ts';

/** A kind of thing that entries name by id. */
interface Register {
  readonly id: FaultId;
  readonly what: string;
  readonly known: ReadonlySet<string>;
  /** Where the things stand; nothing is blamed while that file itself is refused. */
  readonly files: (id: string) => string;
}

type Use = readonly [
  register: keyof ReturnType<typeof registersOf>,
  path: readonly PropertyKey[],
  value: string,
  part?: 'key',
];

/** Every id that an entry names exists. */
export const checkReferences: Check = (index) => {
  const { book } = index;
  const registers = registersOf(index);
  const entries: readonly AnyEntry[] = [
    ...book.faqs,
    ...book.macros,
    ...book.notices,
    ...book.campaigns,
    ...book.guides,
    ...book.utterances,
    ...book.rules,
    ...(book.brand ? [book.brand] : []),
  ];
  return entries.flatMap((entry) =>
    usesOf(entry).flatMap(([name, path, value, part]) => {
      const named = { entry, path, value, part };
      const finding =
        unknown(named, registers[name], book.refused) ?? (name === 'article' ? staffFault(named, index) : undefined);
      return finding ? [finding] : [];
    }),
  );
};

function registersOf({
  book,
  sourceLocale,
}: BookIndex): Record<'intent' | 'channel' | 'article' | 'macro' | 'notice' | 'rule' | 'act', Register> {
  const paths = (entries: readonly { path: string; locale: string }[]): Set<string> =>
    new Set(entries.filter(({ locale }) => locale === sourceLocale).map(({ path }) => path));
  const slugs = (entries: readonly Entry[]): Set<string> => new Set(entries.map(({ slug }) => slug));
  return {
    intent: {
      id: 'unknown-intent',
      what: 'intent',
      known: new Set(Object.keys(book.taxonomy?.data.intents ?? {})),
      files: () => 'taxonomy.yml',
    },
    channel: {
      id: 'unknown-channel',
      what: 'channel',
      known: slugs(book.channels),
      files: (id) => `channels/${id}.yml`,
    },
    article: {
      id: 'unknown-article',
      what: 'article',
      known: paths(book.faqs),
      files: (id) => `faq/${sourceLocale}/${id}.md`,
    },
    macro: {
      id: 'unknown-macro',
      what: 'macro',
      known: paths(book.macros),
      files: (id) => `macros/${sourceLocale}/${id}.md`,
    },
    notice: { id: 'unknown-notice', what: 'notice', known: slugs(book.notices), files: (id) => `notices/${id}.md` },
    act: {
      id: 'unknown-act',
      what: 'act',
      known: new Set(Object.keys(book.acts?.data ?? {})),
      files: () => 'acts.yml',
    },
    rule: { id: 'unknown-rule', what: 'policy rule', known: ruleIds(book), files: () => 'policies/' },
  };
}

/** Ids of all rules, those in refused files too: their own fault is told there. */
function ruleIds({ rules, refused }: Book): Set<string> {
  const broken = [...refused].map((file) => /^policies\/[^/]+\/(.+)\.yml$/u.exec(file)?.[1] ?? '');
  return new Set([...rules.map(({ slug }) => slug), ...broken]);
}

const list = (register: Use[0], field: string, values: readonly string[]): Use[] =>
  values.map((value, place) => [register, [field, place], value]);

/** The ids that an entry names, with the register that each belongs to. */
function usesOf(entry: AnyEntry): Use[] {
  // A translation takes its references from its source, where they are checked; waivers are its own.
  if ('source_digest' in entry.data) return entry.kind === 'macro' ? waivedRules(entry) : [];
  switch (entry.kind) {
    case 'faq': {
      const { intents, channels, related } = entry.data;
      return [
        ...list('intent', 'intents', intents),
        ...list('channel', 'channels', channels),
        ...list('article', 'related', related),
      ];
    }
    case 'macro': {
      const { intent, channels, related_faq: related } = entry.data;
      return [
        ['intent', ['intent'], intent],
        ...list('channel', 'channels', channels),
        ...list('article', 'related_faq', related),
        ...waivedRules(entry),
      ];
    }
    case 'notice': {
      const { channels, article } = entry.data;
      return [
        ...list('channel', 'channels', channels),
        ...(article === undefined ? [] : [['article', ['article'], article] as const]),
      ];
    }
    case 'campaign':
      return [...list('notice', 'notices', entry.data.notices), ...list('article', 'pinned', entry.data.pinned)];
    case 'guide': {
      const { intents, channels, deadlines, steps } = entry.data;
      const macros = Object.entries(steps).flatMap(([name, step]): Use[] =>
        'macro' in step ? [['macro', ['steps', name, 'macro'], step.macro]] : [],
      );
      const clocks = deadlines.map(({ channel }, place): Use => ['channel', ['deadlines', place, 'channel'], channel]);
      return [...list('intent', 'intents', intents), ...list('channel', 'channels', channels), ...clocks, ...macros];
    }
    case 'brand':
      return entry.data.contacts.map(({ channel }, place): Use => ['channel', ['contacts', place, 'channel'], channel]);
    case 'rule': {
      const { kind, settings } = entry.data;
      const field = kind === 'concepts' ? 'any' : 'when';
      const conditions = kind === 'concepts' ? settings.any : kind === 'missing' ? (settings.when ?? []) : [];
      return conditions.flatMap((condition, place): Use[] =>
        'act' in condition ? [['act', ['settings', field, place, 'act'], condition.act]] : [],
      );
    }
    case 'utterances':
      return Object.keys(entry.data)
        .filter((id) => id !== noIntent)
        .map((id): Use => ['intent', [id], id, 'key']);
    default:
      return [];
  }
}

interface Named {
  readonly entry: AnyEntry;
  readonly path: readonly PropertyKey[];
  readonly value: string;
  /** Where the id is the field's name and not its value. */
  readonly part: 'key' | undefined;
}

const waivedRules = ({ data }: Entry<'macro'>): Use[] =>
  data.waivers.map(({ rule }, place) => ['rule', ['waivers', place, 'rule'], rule]);

/** What buyers get to see names no article that they cannot open. */
function staffFault({ entry, path, value }: Named, index: BookIndex): Finding | undefined {
  const isInternal =
    (entry.kind === 'faq' && entry.data.audience === 'staff') ||
    (entry.kind === 'notice' && entry.data.audience === 'agents');
  if (isInternal || index.faq(index.sourceLocale, value)?.data.audience !== 'staff') return undefined;
  const words = { message: `${value} is a staff article`, hint: 'name a public one, or leave it out' };
  return fault('staff-link', entry.source, entry.locate(path), words);
}

function unknown(
  { entry, path, value, part }: Named,
  { id, what, known, files }: Register,
  refused: ReadonlySet<string>,
): Finding | undefined {
  const file = files(value);
  if (known.has(value) || refused.has(file)) return undefined;
  const near = closest(value, known);
  return fault(id, entry.source, entry.locate(path, part), {
    message: `there is no ${what} "${value}"`,
    hint: near === undefined ? `looked for it in ${file}` : `did you mean "${near}"?`,
  });
}
