import type { Finding } from '../../model/finding.ts';
import type { MacroEntry } from '../book.ts';
import { recordedDigest, type BookIndex } from '../book-index.ts';
import { fault } from '../faults.ts';
import type { Span } from '../parse/source-text.ts';
import type { Check } from './check.ts';
import { parseTemplate } from './parsed-template.ts';

/** Every declared placeholder is used, has a name of its own, and is the same in every language. */
export const checkPlaceholders: Check = (index) =>
  index.book.macros.flatMap((macro) => [...ownFaults(macro), ...translationFaults(macro, index)]);

function ownFaults(macro: MacroEntry): Finding[] {
  const seen = new Set<string>();
  const parsed = parseTemplate(macro);
  return macro.data.placeholders.flatMap(({ name }, place) => {
    const at = (): Span => macro.locate(['placeholders', place, 'name']);
    if (seen.has(name)) {
      return [
        fault('duplicate-placeholder', macro.source, at(), {
          message: `"${name}" is declared twice`,
          hint: 'keep one of the two',
        }),
      ];
    }
    seen.add(name);
    if ('error' in parsed || Object.hasOwn(parsed.globals, name)) return [];
    const words = { message: `the text does not use {{ ${name} }}`, hint: 'use it, or delete the placeholder' };
    return [fault('unused-placeholder', macro.source, at(), words)];
  });
}

function translationFaults(macro: MacroEntry, index: BookIndex): Finding[] {
  const source = index.macro(index.sourceLocale, macro.path);
  if (recordedDigest(macro) === undefined || !source) return [];
  const shapeOf = ({ data }: MacroEntry): string =>
    JSON.stringify(
      data.placeholders.map(({ name, type, required, source: from }) => [name, type, required, from]).toSorted(),
    );
  if (shapeOf(macro) === shapeOf(source)) return [];
  const words = {
    message: `its placeholders are not those of ${source.source.file}`,
    hint: 'the same names, types, sources and "required"; only label, default, example and choices are translated',
  };
  return [fault('translation-differs', macro.source, macro.locate(['placeholders'], 'key'), words)];
}
