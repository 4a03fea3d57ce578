import type { Collection } from '../engine.ts';
import type { QuerySet } from '../query-set.ts';
import { bareArticleSets } from './bare-articles.ts';
import { intentSet, macroSet, phrasingSet, readOurBook } from './book.ts';
import { keystrokeSet } from './keystrokes.ts';
import { messageSet } from './messages.ts';
import { readmeSet } from './readmes.ts';

/** Collections that differ from a help centre of ours, made of files that every checkout has. */
export async function foreignSets(articles: readonly Collection[]): Promise<QuerySet[]> {
  const book = await readOurBook();
  return [
    intentSet(book, 0),
    intentSet(book, 5),
    phrasingSet(book),
    macroSet(book),
    ...bareArticleSets(articles),
    readmeSet(articles),
    messageSet(articles),
    keystrokeSet(articles),
  ];
}
