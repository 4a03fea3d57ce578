import type { LocaleCode } from '../lib/locales.ts';
import type { Placeholder } from '../model/placeholder.ts';
import type { DeskChannel } from './library.ts';
import type { ReplyField } from './reply.ts';
import type { Situation } from './situation.ts';
import { sourceValue, type ChosenParts } from './source-values.ts';
import { oneLine, valueWords, type ValueReading } from './value-words.ts';

interface FieldScene {
  readonly situation: Situation;
  readonly parts: ChosenParts;
  readonly locale: LocaleCode;
  readonly channel: DeskChannel | undefined;
}

/**
 * The placeholders of a macro as fields: first those that the agent is asked for, and those that nothing but the agent
 * can give; then the others. Typing changes no field's place.
 */
export function replyFields(placeholders: readonly Placeholder[], scene: FieldScene): ReplyField[] {
  const reading: ValueReading = { locale: scene.locale, orderId: scene.channel?.order_id };
  const fields = placeholders.map((placeholder) => fieldOf(placeholder, scene, reading));
  const isAsked = ({ placeholder: { source, required }, prefilled }: ReplyField): boolean =>
    source === 'ask' || (required && prefilled === '');
  const rank = (field: ReplyField): number => (isAsked(field) ? (field.placeholder.required ? 0 : 1) : 2);
  return fields.toSorted((a, b) => rank(a) - rank(b));
}

function fieldOf(placeholder: Placeholder, { situation, parts }: FieldScene, reading: ValueReading): ReplyField {
  const { name, label, required, source, choices = [], default: fallback = '' } = placeholder;
  const typed = Object.hasOwn(situation.typed, name) ? (situation.typed[name] ?? '') : '';
  const known = fromSource(placeholder, oneLine(sourceValue(source, situation, parts)), reading);
  const common = {
    placeholder,
    typed,
    prefilled: known?.value ?? '',
    options: choices.map((words, place) => ({ value: String(place), words })),
  };
  const own = oneLine(typed);
  if (own !== '') return { ...common, origin: 'typed', ...valueWords(own, placeholder, reading) };
  if (known) return { ...common, origin: originOf(source), words: known.words };
  if (!required) return { ...common, origin: 'fallback', words: fallback };
  return { ...common, origin: 'missing', words: `[${label}]`, problem: { kind: 'missing' } };
}

/** The value of the source where it can stand in a reply: an order of another shape is no reason to block one. */
function fromSource(
  placeholder: Placeholder,
  found: string,
  reading: ValueReading,
): { value: string; words: string } | undefined {
  if (found === '') return undefined;
  // A choice is kept by its place; a source knows its words.
  const value = placeholder.type === 'choice' ? String(placeholder.choices?.indexOf(found) ?? -1) : found;
  const { words, problem } = valueWords(value, placeholder, reading);
  return problem ? undefined : { value, words };
}

function originOf(source: Placeholder['source']): 'order' | 'agent' | 'clock' {
  const [first = ''] = source.split('.');
  return first === 'agent' || first === 'clock' ? first : 'order';
}
