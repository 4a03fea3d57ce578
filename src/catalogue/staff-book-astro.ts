import { getEntry } from 'astro:content';
import type { StaffBook } from './staff-book.ts';

/** The book for the pages that only staff sees, which are rendered on demand. */
export async function staffBook(): Promise<StaffBook> {
  const entry = await getEntry('staff', 'staff');
  if (!entry) throw new Error('The book cannot be read; run: npx replybook check');
  return entry.data;
}
