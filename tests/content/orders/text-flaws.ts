import type { LocaleCode } from '../../../src/lib/locales.ts';

interface Flaw {
  readonly what: string;
  readonly pattern: RegExp;
  /** Languages that it is no flaw in. */
  readonly except?: readonly LocaleCode[];
}

/** Marks of a value that was not there, or of a sentence that a value did not fit into. */
const flaws: readonly Flaw[] = [
  { what: 'a word of the machine', pattern: /\bundefined\b|\bnull\b|\bNaN\b|\[object|Invalid Date/u },
  { what: 'a brace', pattern: /[{}]/u },
  { what: 'two spaces', pattern: / {2}|[^\S\n]$|^[^\S\n]/mu },
  { what: 'more than one empty line', pattern: /\n{3}/u },
  { what: 'a space before a mark', pattern: / [,.;:!?)”](?!\.)/u, except: ['fr'] },
  {
    what: 'a space before a mark',
    pattern: / [,.)]|(?<![\u202F\u00A0]) [;:!?»]/u,
    except: ['en', 'de', 'es', 'it', 'ja', 'zh'],
  },
  {
    what: 'two marks',
    pattern:
      /,[,.;:]|[;:][,.;:]|[^.]\.\.(?!\.)|\.[,;:](?=\s)(?<!\b[\p{L}\d]{1,5}\.[,;:])|。。|、[、。]|，[，。]|！。|：。/u,
  },
  { what: 'empty quotes or brackets', pattern: /“\s*”|„\s*“|«\s*»|「」|\(\s*\)|（）/u },
  { what: 'a line that starts with a mark', pattern: /^[,.;:!?、。，！？]/mu },
  { what: 'a gap where a value is missing', pattern: /\[[^\]]*\]/u },
];

/** What reads as broken in a text, with the words around it. */
export function flawsIn(text: string, locale: LocaleCode): string[] {
  return flaws
    .filter(({ except = [] }) => !except.includes(locale))
    .flatMap(({ what, pattern }) => {
      const found = pattern.exec(text);
      if (!found) return [];
      const around = text.slice(Math.max(0, found.index - 30), found.index + 30).replaceAll('\n', '⏎');
      return [`${what}: …${around}…`];
    });
}
