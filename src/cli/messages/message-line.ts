import * as z from 'zod';
import { isLocaleCode, localeCodes, type LocaleCode } from '../../lib/locales.ts';
import { closest } from '../../lib/closest.ts';
import { detectLanguage } from '../../policy/find/language.ts';
import type { PolicyMessage } from '../../policy/message.ts';

const contexts = ['reply', 'proactive', 'presale', 'transactional', 'marketing', 'review-request'] as const;

/** A language as exports write it: `de`, `de-AT`, `zh_CN`. */
const language = z
  .string()
  .transform((tag) => languageOf(tag))
  .pipe(z.enum(localeCodes as [LocaleCode, ...LocaleCode[]]));

/** One line of a file of messages: what the policy check reads, and an id to find the answer by. */
export const messageLineSchema = z.strictObject({
  id: z.union([z.string(), z.number()]).transform(String),
  channel: z.string(),
  locale: language.optional(),
  text: z.string(),
  context: z.enum(contexts).optional(),
  subject: z.string().optional(),
  buyerLocale: language.optional(),
  consent: z.boolean().optional(),
  jurisdiction: z.enum(['EU', 'US']).optional(),
  incentiveDisclosed: z.boolean().optional(),
  reviewAsked: z.boolean().optional(),
  daysSinceDelivery: z.number().optional(),
});

export type MessageLine = PolicyMessage & { readonly id: string };

/** Reads one JSON line; what is wrong with it comes as words. Fields that nobody checks are passed over. */
export function readMessageLine(line: string): MessageLine | { readonly problem: string } {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return { problem: 'is not JSON' };
  }
  const known = typeof data === 'object' && data !== null ? pick(data as Record<string, unknown>) : data;
  const result = messageLineSchema.safeParse(known);
  if (result.success) return withLanguage(result.data);
  return {
    problem: result.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; '),
  };
}

function pick(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(([name, value]) => name in messageLineSchema.shape && value !== null),
  );
}

/** Names that helpdesks give to the columns of a CSV export. */
const columns: Readonly<Record<'id' | 'channel' | 'locale' | 'text' | 'subject' | 'context', readonly string[]>> = {
  id: ['id', 'ticket id', 'ticket_id', 'message id', 'message_id', 'conversation id', 'number'],
  channel: ['channel', 'via', 'source', 'marketplace', 'integration'],
  locale: ['locale', 'language', 'lang'],
  text: ['text', 'body', 'message', 'body_text', 'content', 'reply', 'comment', 'plain body', 'body text'],
  subject: ['subject', 'title'],
  context: ['context', 'direction'],
};

/** The place of each field in a CSV export; says which column is missed. */
export function readHeader(header: readonly string[]): ReadonlyMap<string, number> | { readonly problem: string } {
  const folded = header.map((name) => name.trim().toLowerCase());
  const places = new Map<string, number>();
  for (const [field, names] of Object.entries(columns)) {
    const place = folded.findIndex((name) => names.includes(name));
    if (place !== -1) places.set(field, place);
  }
  if (places.has('text')) return places;
  const near = closest('text', folded);
  return {
    problem: `no column holds the text (${columns.text.join(', ')}); the columns are ${header.join(', ')}${near === undefined ? '' : ` – rename "${near}"?`}`,
  };
}

/** A row of a CSV export as a message; `defaults` fill in what the export does not say. */
export function readRow(
  row: readonly string[],
  places: ReadonlyMap<string, number>,
  defaults: RowDefaults,
): MessageLine {
  const value = (field: string): string | undefined => row[places.get(field) ?? -1]?.trim();
  const locale = languageOf(value('locale') ?? '');
  const context = contexts.find((name) => name === value('context'));
  return withLanguage({
    id: value('id') ?? String(defaults.number),
    channel: value('channel')?.toLowerCase() ?? defaults.channel,
    locale: isLocaleCode(locale) ? locale : undefined,
    text: row[places.get('text') ?? -1] ?? '',
    subject: value('subject'),
    context,
  });
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/u)[0] ?? '';
}

/** A message whose language nobody said is read in the one that it is written in; too short to tell, in English. */
function withLanguage(message: Omit<MessageLine, 'locale'> & { locale?: LocaleCode | undefined }): MessageLine {
  return { ...message, locale: message.locale ?? detectLanguage(message.text) ?? 'en' };
}

interface RowDefaults {
  readonly number: number;
  readonly channel: string;
}
