import { signal, type ReadonlySignal, type Signal, computed } from '@preact/signals';
import type { DeskWords } from '../../i18n/desk/desk-words.ts';
import { deskWordsOf } from '../../i18n/desk/desk-words-of.ts';
import type { DeskLanguage } from '../../lib/desk-language.ts';
import type { SignedIn } from '../../model/signed-in.ts';

/** Who works here; set once, before anything is shown. */
export const user: Signal<SignedIn> = signal({ id: '', name: '', email: '', role: 'agent' });

/** The language of the interface. */
export const language: Signal<DeskLanguage> = signal('en');

export const words: ReadonlySignal<DeskWords> = computed(() => deskWordsOf(language.value));
