/** The service worker of the desk: a file of the site's root, so that it is served to whoever has a page open. */
export const workerPath = '/desk-worker.js';

/** Where it stands between pages and network. */
export const workerScope = '/desk/';

/** On the answers that a device may keep: the pages of the desk that take no forms. Its value is the user's id. */
export const keptForHeader = 'x-replybook-kept-for';

/** Pages are who is signed in's; files are the same for everybody. The release follows. */
export const pagesPrefix = 'replybook-desk-pages-';
export const filesPrefix = 'replybook-desk-files-';

/** What the build tells the worker of a release. */
export interface Shell {
  /** Names of the caches of this release, and how those of every release begin. */
  readonly pages: string;
  readonly files: string;
  readonly pagesPrefix: string;
  readonly filesPrefix: string;
  /** Paths of all scripts and styles that pages of the desk load, at once or later. */
  readonly paths: readonly string[];
  readonly keptForHeader: string;
  /** For how many milliseconds after it came from the server a page is shown without it. */
  readonly mostAge: number;
}

const day = 86_400_000;

/** The shell of a release, named by a fingerprint of it. */
export function shellOf(fingerprint: string, paths: readonly string[]): Shell {
  return {
    pages: `${pagesPrefix}${fingerprint}`,
    files: `${filesPrefix}${fingerprint}`,
    pagesPrefix,
    filesPrefix,
    paths,
    keptForHeader,
    mostAge: day,
  };
}
