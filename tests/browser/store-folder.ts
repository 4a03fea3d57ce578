import { join } from 'node:path';

/** Where the server under test keeps its store: beside the reports, which are not part of the book. */
export const storeFolder = join(import.meta.dirname, '..', '..', 'test-results', 'store');
