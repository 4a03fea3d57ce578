import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { outdatedPackages, type Lock } from '../../scripts/installed-tree.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/astro': { version: '7.3.5' },
    'node_modules/vitest': { version: '5.1.1', dev: true },
    'node_modules/bindings-darwin': { version: '1.0.0', optional: true },
  },
};

function installed(packages: Lock['packages']): Lock {
  return { packages };
}

describe('the installed packages', () => {
  it('are up to date when each has the version of the lock, with or without those of other platforms', () => {
    const tree = installed({ 'node_modules/astro': { version: '7.3.5' }, 'node_modules/vitest': { version: '5.1.1' } });
    expect(outdatedPackages(lock, tree, false)).toEqual([]);
    expect(outdatedPackages(lock, lock, false)).toEqual([]);
  });

  it('are outdated when nothing is installed', () => {
    expect(outdatedPackages(lock, undefined, false)).toEqual(['node_modules/astro', 'node_modules/vitest']);
  });

  it('are outdated when one has another version', () => {
    const tree = installed({ 'node_modules/astro': { version: '7.3.4' }, 'node_modules/vitest': { version: '5.1.1' } });
    expect(outdatedPackages(lock, tree, false)).toEqual(['node_modules/astro']);
  });

  it('may lack those for development in production, but no others', () => {
    expect(outdatedPackages(lock, installed({ 'node_modules/astro': { version: '7.3.5' } }), true)).toEqual([]);
    expect(outdatedPackages(lock, installed({}), true)).toEqual(['node_modules/astro']);
  });
});

describe('package-lock.json', () => {
  it('holds every platform build at the version that its package asks for, without which npm ci refuses it', async () => {
    const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
      packages: Record<string, { version: string; optionalDependencies?: Record<string, string> }>;
    };
    const wrong = Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies)
        .filter(([, wanted]) => /^\d/u.test(wanted))
        .map(([name, wanted]) => ({ name, wanted, locked: packages[nearest(folder, name)]?.version }))
        .filter(({ wanted, locked }) => wanted !== locked),
    );
    expect(wrong).toEqual([]);

    function nearest(folder: string, name: string): string {
      const candidate = `${folder && `${folder}/`}node_modules/${name}`;
      if (candidate in packages || folder === '') return candidate;
      return nearest(folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/'))), name);
    }
  });
});
