import type { LocaleCode } from '../../lib/locales.ts';
import { cleanMessage } from './clean-message.ts';
import { plainReply } from './plain-reply.ts';
import type { TaughtBook } from './taught-book.ts';

/** A text of which the intent is known. */
export interface Example {
  readonly locale: LocaleCode;
  readonly text: string;
  /** An intent of the taxonomy, or `none`. */
  readonly intent: string;
  /** How much it counts: buyers' own words most, what we wrote less. */
  readonly weight: number;
}

const weights = { message: 1, title: 0.5, description: 0.3, reply: 0.2 } as const;

/** All texts of a book that say what an intent sounds like, of those intents that `known` has. */
export function examplesOf(book: TaughtBook, known: ReadonlySet<string>): Example[] {
  const all = [...fromUtterances(book), ...fromFaqs(book), ...fromTaxonomy(book), ...fromMacros(book)];
  return all.filter(({ intent, text }) => known.has(intent) && text !== '');
}

function fromUtterances({ utterances }: TaughtBook): Example[] {
  return utterances.flatMap(({ locale, data }) =>
    Object.entries(data).flatMap(([intent, messages]) =>
      messages.map((message) => ({ locale, intent, text: cleanMessage(message), weight: weights.message })),
    ),
  );
}

function fromFaqs({ faqs }: TaughtBook): Example[] {
  return faqs.flatMap(({ locale, data: { title, summary, keywords, intents } }) =>
    intents.flatMap((intent) => [
      ...[title, ...keywords].map((text) => ({ locale, intent, text, weight: weights.title })),
      { locale, intent, text: summary, weight: weights.description },
    ]),
  );
}

/** Labels, and of a definition what it says the intent is, not what else belongs to another. */
function fromTaxonomy({ taxonomy, brand }: TaughtBook): Example[] {
  const sourceLocale = brand?.data.source_locale ?? 'en';
  return Object.entries(taxonomy?.data.intents ?? {}).flatMap(([intent, { labels, definition }]) => [
    ...Object.entries(labels).map(([locale, text]) => ({
      locale: locale as LocaleCode,
      intent,
      text,
      weight: weights.title,
    })),
    { locale: sourceLocale, intent, text: definition.split(/(?<=[.。]) ?/u)[0] ?? '', weight: weights.description },
  ]);
}

function fromMacros({ macros }: TaughtBook): Example[] {
  return macros
    .filter(({ data }) => data.status !== 'retired')
    .flatMap(({ locale, body, data: { intent, title, utterances } }) => [
      ...utterances.map((text) => ({ locale, intent, text: cleanMessage(text), weight: weights.message })),
      { locale, intent, text: title, weight: weights.title },
      { locale, intent, text: plainReply(body), weight: weights.reply },
    ]);
}
