import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { knownFolders } from './levels.ts';
import { checkBarrels } from './rules/barrels.ts';
import { checkCycles } from './rules/cycles.ts';
import { checkLevels } from './rules/levels.ts';
import { checkFileNames, checkFolderNames, checkLib } from './rules/names.ts';
import { checkPlatforms } from './rules/platforms.ts';
import { checkSizes } from './rules/sizes.ts';
import { readSourceTree } from './source-tree.ts';

const bad = readSourceTree(join(import.meta.dirname, '..', 'fixtures', 'architecture'));

const handOver = 'Hand it over as an argument, or move the shared part to a lower level.';
const ownFile = 'Move it to a file whose name ends in';

describe('the rules for src, over a tree that breaks them', () => {
  test('refuse imports upwards, sideways and to nowhere', () => {
    expect(checkLevels(bad)).toEqual([
      'components/Card.astro:2 imports "../layouts/Page.astro": components (level 5) may not use layouts (level 5). Pages use layouts, layouts components, components islands; move the shared part down.',
      `components/Card.astro:16 imports "../tools/hammer.ts": components (level 5) may not use tools (level unknown). ${handOver}`,
      `lib/first.ts:1 imports "../policy/judge.ts": lib (level 0) may not use policy (level 3). ${handOver}`,
      `policy/judge.ts:1 imports "../review/note.ts": policy (level 3) may not use review (level 3). ${handOver}`,
      'policy/judge.ts:2 imports "./gone.ts", which is no file of src. Name a file with its ending.',
      `policy/judge.ts:4 imports "../cli/run.ts": policy (level 3) may not use cli (level 4). ${handOver}`,
    ]);
  });

  test('refuse a circle, also one of types alone', () => {
    expect(checkCycles(bad)).toEqual([
      'model/first.ts:1 imports "./second.ts", model/second.ts:1 imports "./third.ts", model/third.ts:1 imports "./first.ts": a circle. Move what both ends need to a file of its own.',
    ]);
  });

  test('refuse a file that only hands on, and an index', () => {
    expect(checkBarrels(bad)).toEqual([
      'i18n/index.ts:1 is an index. Name the file after what it holds, and import it by that name.',
      'model/everything.ts:1 only exports what other files hold. Import those files where they are used.',
    ]);
  });

  test('refuse Astro, Node and the browser in files that are not named for them, and know own names from globals', () => {
    expect(checkPlatforms(bad)).toEqual([
      `islands/pane.tsx:1 imports "astro" of Astro. ${ownFile} -astro.ts.`,
      `pages/home/index.astro:2 imports "node:fs/promises" of Node. ${ownFile} -fs.ts, and take its result as an argument.`,
      `search/readBook.ts:1 imports "node:fs" of Node. ${ownFile} -fs.ts, and take its result as an argument.`,
      `search/readBook.ts:2 imports "astro:content" of Astro. ${ownFile} -astro.ts.`,
      `components/Card.astro:5 uses the browser's document. ${ownFile} -browser.ts.`,
      `search/readBook.ts:7 uses the browser's history. ${ownFile} -browser.ts.`,
      `search/readBook.ts:7 uses the browser's location. ${ownFile} -browser.ts.`,
      `search/readBook.ts:10 uses the browser's window. ${ownFile} -browser.ts.`,
    ]);
  });

  test('refuse long files, and too many that are rather long', () => {
    const few = bad.filter(({ path }) => /^(?:components\/Card|search\/readBook|islands\/pane)/u.test(path));
    expect(checkSizes(few, { most: 15, usual: 10 })).toEqual([
      'components/Card.astro:16 goes on to line 19; 15 are the most. Split by concept: one concept, one file.',
      '2 of 3 files have 10 lines or more; one in ten may: components/Card.astro (19), search/readBook.ts (10). Split by concept: one concept, one file.',
    ]);
  });

  test('refuse file names in the wrong case, and files beside the folders', () => {
    expect(checkFileNames(bad)).toEqual([
      'components/card-list.astro:1 is a component. Name it in PascalCase, like SearchBox.astro.',
      'search/readBook.ts:1 is a module. Name it in kebab-case, like search-box.ts.',
      'stray.ts:1 has no folder. Only content.config.ts, middleware.ts, env.d.ts stand in src itself; move it to the folder of its concept.',
    ]);
  });

  test('refuse folders that have no level, and words of the craft', () => {
    expect(checkFolderNames(bad)).toEqual([
      'search/helpers/ is a word of the craft. Name the folder after what it holds.',
      `tools/ has no level. Use one of ${knownFolders.join(', ')}, or give it a level in tests/architecture/levels.ts.`,
    ]);
  });

  test('refuse one file too many in lib', () => {
    expect(checkLib(bad, 1)).toEqual([
      'lib/ holds 2 files (first.ts, second.ts) and may hold 1. Move one to the folder of its concept.',
    ]);
  });
});
