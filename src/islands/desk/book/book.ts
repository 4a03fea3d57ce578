import { signal } from '@preact/signals';
import type { Desk } from '../../../desk/desk.ts';

/** The book as this page has it open. */
export const desk = signal<Desk | undefined>(undefined);

/** Raised when something was added to the open book: texts of a language, its rules, the model of suggestions. */
export const bookVersion = signal(0);

/** The open book, for what has to be made anew when something is added to it. */
export function deskNow(): Desk | undefined {
  return bookVersion.value >= 0 ? desk.value : undefined;
}

export type BookState =
  { readonly kind: 'loading' } | { readonly kind: 'ready' } | { readonly kind: 'failed'; readonly reason: string };

export const bookState = signal<BookState>({ kind: 'loading' });

/** Whether suggestions can be made. */
export const modelState = signal<'loading' | 'ready' | 'failed'>('loading');

/** The server has a newer book than the open one. */
export const hasUpdate = signal(false);
