import { fileURLToPath } from 'node:url';
import { describeFinding } from './describe-finding.ts';
import type { Finding } from '../model/finding.ts';
import { checkBook } from './check-book.ts';
import type { Check } from './checks/check.ts';
import { folderFiles } from './files/folder-fs.ts';
import { readBook, type Reading } from './read-book.ts';

/** How a book is read. */
export interface BookSettings {
  readonly checks: readonly Check[];
  readonly now: () => Date;
}

/** A reading of the book with all its findings. */
export interface CheckedReading extends Reading {
  readonly findings: readonly Finding[];
}

/** The content folder of a project. */
export function contentFolderOf(root: URL): string {
  return fileURLToPath(new URL('content', root));
}

/** Reads and checks the book of a project. */
export async function readChecked(root: URL, { checks, now }: BookSettings): Promise<CheckedReading> {
  const reading = await readBook(folderFiles(contentFolderOf(root), fileURLToPath(new URL('public', root))));
  const today = now().toISOString().slice(0, 10);
  return { ...reading, findings: checkBook(reading, checks, today) };
}

/** All findings as the text of one error, or `undefined` where nothing stops a build. */
export function faultReport({ findings, texts }: CheckedReading): string | undefined {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return undefined;
  const list = errors.map((finding) => describeFinding(finding, texts.get(finding.file), { prefix: 'content/' }));
  return `The book has ${errors.length} ${errors.length === 1 ? 'fault' : 'faults'}:\n\n${list.join('\n\n')}\n`;
}
