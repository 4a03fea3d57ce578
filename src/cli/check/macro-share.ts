import { enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { takesFrom, type MacroShare } from './macro-threads.ts';

// The entry of a thread: checks its share of the macros, and answers with the findings.
enableCompileCache();
const { folderFiles } = await import('../../catalogue/files/folder-fs.ts');
const { indexBook } = await import('../../catalogue/book-index.ts');
const { readBook } = await import('../../catalogue/read-book.ts');
const { macroPolicies } = await import('../../policy/check-macros.ts');

const { path, today, taken } = workerData as MacroShare;
const { book } = await readBook(folderFiles(path, join(dirname(path), 'public')));
parentPort?.postMessage(macroPolicies(takesFrom(taken))(indexBook(book), today));
