import * as z from 'zod';
import { indexBook } from '../../../src/catalogue/book-index.ts';
import type { Book } from '../../../src/catalogue/book.ts';
import { kinds, translationSchemas, type KindName } from '../../../src/catalogue/kinds.ts';
import { createArticleRenderer } from '../../../src/catalogue/render/article.ts';
import { messagesOf } from '../../../src/i18n/messages-of.ts';
import { localeCodes } from '../../../src/lib/locales.ts';
import { entriesOf, isForBuyers, textsOfBook } from './fields-of-book.ts';
import { findLeaks } from './find-leaks.ts';
import { shortestNeedle } from './occurrences.ts';
import { plainText } from './plain-text.ts';
import { phrasesOf } from './phrases.ts';
import type { Secret } from './secret.ts';

/** Names of fields that are ordinary words elsewhere; names with an underscore are found by themselves. */
const plainFieldNames = ['owner', 'literals', 'intents', 'waivers', 'utterances', 'fulfilment', 'shortcut', 'audience'];

/** Kinds of which buyers see the texts at most, never the names of the fields. */
const internalKinds = ['faq', 'macro', 'snippet', 'guide', 'rule', 'channel', 'notice', 'campaign'] as const;

/** Everything of a book that buyers must not see, without what they may read elsewhere in it. */
export function secretsOf(book: Book): Secret[] {
  const all = [
    ...textSecrets(book),
    ...renderedSecrets(book),
    ...idSecrets(book),
    ...pathSecrets(book),
    ...fieldNameSecrets(),
  ];
  const longEnough = all.filter(({ text }) => text.length >= shortestNeedle);
  const unique = [...Map.groupBy(longEnough, ({ as, text }) => `${as} ${text}`).values()].flatMap(
    ([first]) => first ?? [],
  );
  const publicFile = new TextEncoder().encode(publicTexts(book).join('\n'));
  const open = new Set(findLeaks(new Map([['public', publicFile]]), unique).map(({ secret: found }) => found));
  return unique.filter((found) => found.as === 'key' || !open.has(found));
}

function publicTexts(book: Book): string[] {
  const rendered = renderer(book);
  return [
    ...textsOfBook(book)
      .filter(({ isPublic }) => isPublic)
      .map(({ text }) => text),
    ...book.faqs.filter(isForBuyers).map((faq) => rendered(faq).text),
    ...localeCodes.map((locale) => JSON.stringify(messagesOf(locale))),
  ];
}

function textSecrets(book: Book): Secret[] {
  return textsOfBook(book)
    .filter(({ isPublic }) => !isPublic)
    .flatMap(({ file, field, text }) => {
      const from = `${file}, ${field}`;
      if (field === 'body') return phrasesOf(text).map((phrase) => secret(from, phrase));
      if (/^[0-9a-f]{12}$/u.test(text)) return [secret(from, text, 'word')];
      // Labels and titles are short, and secret as a whole.
      if (/(?:^|\.)(?:title|titles|owner|labels)(?:\.|$)/u.test(field))
        return [secret(from, text, text.length < 12 ? 'word' : 'phrase')];
      return isTelling(text) ? [secret(from, text)] : [];
    });
}

/** Sentences of staff articles as a page would show them, with the facts filled in. */
function renderedSecrets(book: Book): Secret[] {
  const rendered = renderer(book);
  return book.faqs
    .filter((faq) => !isForBuyers(faq))
    .flatMap((faq) => phrasesOf(rendered(faq).text).map((phrase) => secret(`${faq.source.file}, text`, phrase)));
}

/** Ids stand as values in data. One without a joint is an ordinary word. */
function idSecrets(book: Book): Secret[] {
  const intents = Object.keys(book.taxonomy?.data.intents ?? {}).map((id) =>
    secret('taxonomy.yml, intents', id, 'word'),
  );
  const rules = book.rules.map(({ source, slug }) => secret(`${source.file}, id`, slug, 'word'));
  return [...intents, ...rules].filter(({ text }) => /[_-]/u.test(text));
}

function pathSecrets(book: Book): Secret[] {
  const categories = Object.entries(book.taxonomy?.data.categories ?? {})
    .filter(([, { audience }]) => audience === 'staff')
    .map(([id]) => secret(`taxonomy.yml, categories.${id}`, `/${id}/`));
  const articles = book.faqs.filter((faq) => !isForBuyers(faq)).map(({ source, path }) => secret(source.file, path));
  const files = entriesOf(book)
    .filter(({ kind }) => ['macro', 'snippet', 'guide', 'rule'].includes(kind))
    .map(({ source }) => secret(`${source.file}, path`, source.file));
  return [...categories, ...articles, ...files];
}

function fieldNameSecrets(): Secret[] {
  const joined = internalKinds.flatMap((kind) => fieldNames(kind).filter((name) => name.includes('_')));
  return [
    ...[...new Set(joined)].map((name) => secret('a field', name, 'word')),
    ...plainFieldNames.map((name) => secret('a field', name, 'key')),
  ];
}

/** The names of all fields that a schema knows, at any depth. */
function fieldNames(kind: KindName): string[] {
  const names: string[] = [];
  for (const schema of [kinds[kind].schema, translationSchemas[kind]]) {
    if (!schema) continue;
    JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }), (key, value: unknown) => {
      if (key === 'properties') names.push(...Object.keys(value as object));
      return value;
    });
  }
  return names;
}

function renderer(book: Book): ReturnType<typeof createArticleRenderer> {
  return createArticleRenderer({
    index: indexBook(book),
    at: new Date(),
    words: (locale) => messagesOf(locale).article,
  });
}

function secret(from: string, text: string, as: Secret['as'] = 'phrase'): Secret {
  return { from, text: plainText(text).trim(), as };
}

/** Whether a value tells something by itself: several words, or a long one. */
function isTelling(text: string): boolean {
  return text.length >= 24 || (text.length >= 12 && text.includes(' '));
}
