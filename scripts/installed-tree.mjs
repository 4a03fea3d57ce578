/**
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lock
 */

/**
 * The folders whose installed version is not the one that the lock asks for. A package for another platform
 * (`optional`) may be absent; so may one for development, in a production install.
 *
 * @param {Lock} lock `package-lock.json`
 * @param {Lock | undefined} installed `node_modules/.package-lock.json`, which npm writes; `undefined` when there is none
 * @param {boolean} production whether packages for development are left out
 * @returns {string[]} folders, like `node_modules/astro`
 */
export function outdatedPackages(lock, installed, production) {
  return Object.entries(lock.packages)
    .filter(([folder, wanted]) => {
      if (folder === '') return false;
      const found = installed?.packages[folder];
      if (found) return found.version !== wanted.version;
      if (wanted.optional === true || wanted.devOptional === true) return false;
      return !(production && wanted.dev === true);
    })
    .map(([folder]) => folder);
}
