import type { Finding } from '../../model/finding.ts';
import type { BookIndex } from '../book-index.ts';

/** A check between files. `today` is a day like 2026-11-22. */
export type Check = (index: BookIndex, today: string) => Finding[];
