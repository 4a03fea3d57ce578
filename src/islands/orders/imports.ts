import { signal } from '@preact/signals';
import type { DeskLanguage } from '../../lib/desk-language.ts';
import type { OrderImport } from '../../model/order-import.ts';

/** The last imports, as the server lists them. */
export const imports = signal<readonly OrderImport[] | 'loading' | 'failed'>('loading');

/** Loads them anew; those that are shown stay where the server cannot be reached. */
export async function loadImports(): Promise<void> {
  const answer = await fetch('/api/desk/orders/imports').catch(() => undefined);
  if (answer?.ok) imports.value = ((await answer.json()) as { imports: OrderImport[] }).imports;
  else if (imports.value === 'loading') imports.value = 'failed';
}

/** Where the rejected rows of an import can be fetched. */
export function rejectedAddress({ digest }: OrderImport, language: DeskLanguage): string {
  return `/api/desk/orders/imports/${digest}/rejected.csv?language=${language}`;
}
