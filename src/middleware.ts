import { guardPages } from './server/guard-pages-astro.ts';

/** Astro looks for it by this name. */
export const onRequest = guardPages;
