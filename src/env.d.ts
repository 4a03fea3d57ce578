import type { DeskLanguage } from './model/desk-language.ts';
import type { SignedIn } from './model/signed-in.ts';

declare global {
  namespace App {
    /** What the gate (src/server/gate.ts) hands to pages rendered on demand. */
    interface Locals {
      /** Who is signed in; always somebody on a page under /desk or /lead. */
      user: SignedIn | undefined;
      /** The language of the interface that the user chose; before the sign-in, the one that the browser prefers. */
      language: DeskLanguage;
    }
  }
}
