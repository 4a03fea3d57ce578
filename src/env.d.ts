import type { DeskLanguage } from './lib/desk-language.ts';
import type { PageState } from './server/sign-in/page-state.ts';
import type { User } from './store/users.ts';

declare global {
  namespace App {
    /** What the gate (src/server/gate.ts) hands to pages rendered on demand. */
    interface Locals {
      /** Who is signed in; always somebody on a page under /desk or /lead. */
      user: User | undefined;
      /** The language of the interface that the user chose; before the sign-in, the one that the browser prefers. */
      language: DeskLanguage;
      /** What a page of the sign-in or the account page shows; empty on others. */
      page: PageState;
      /** The status of the answer. */
      status: number;
    }
  }
}
