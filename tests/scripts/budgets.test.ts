import { describe, expect, test } from 'vitest';
import { budgets, deskBudgets, reportBudgets, reportDeskBudgets } from '../../scripts/budgets/budget-report.ts';
import { measureDesk, measurePages, measureSearch, type SiteFiles } from '../../scripts/budgets/measure-site.ts';
import { moduleImports } from '../../scripts/budgets/module-imports.ts';

const page = `<script src="/theme.js"></script><link rel="stylesheet" href="/_assets/a.css"><link rel="icon" href="/logo.svg">
<link rel="modulepreload" href="/_assets/preloaded.js"><script type="application/ld+json">{"src":"/not-loaded.js"}</script>
<script type="module" src="/_assets/box.js"></script>`;

/** A small build, whose scripts lead on to each other in every way that an import can be written. */
const build: Readonly<Record<string, string>> = {
  '/en/index.html': '<script src="/never-weighed.js"></script>',
  '/en/search.json': '{}',
  '/en/returns/index.html': 'a category',
  '/en/returns/label/index.html': page,
  '/de/returns/label/index.html': page.replace('<script src="/theme.js"></script>', ''),
  '/de/search.json': '{}',
  '/theme.js': '1',
  '/logo.svg': '<svg/>',
  '/_assets/a.css': 'a{}',
  '/_assets/preloaded.js': 'export{}',
  '/_assets/box.js': 'import{h as e}from"./helper.js";const t=()=>e(()=>import("./engine.js"),[]);document.onfocus=t',
  '/_assets/helper.js': 'import"./deep.js";export const h=e=>e()',
  '/_assets/deep.js': 'export*from"./helper.js";"import nothing from \'./text.js\'"',
  '/_assets/engine.js':
    'import{h}from"./helper.js";import"./lunr.js";const l={de:()=>import("./lunr.de.js"),en:()=>import(`./lunr.en.js`)}',
  '/_assets/lunr.js': 'export{}',
  '/_assets/lunr.de.js': 'export{}',
  '/_assets/lunr.en.js': 'export{}',
};

/** Files that weigh a power of ten each, so that a sum shows what is in it. */
function weigh(weights: Readonly<Record<string, number>>, files = build): SiteFiles {
  return {
    paths: Object.keys(files),
    text: (path) => {
      const text = files[path];
      if (text === undefined) throw new Error(`The build has no file ${path}.`);
      return text;
    },
    size: (path) => weights[path] ?? 0,
  };
}

describe('the imports of a built script', () => {
  test('are told apart by when they are loaded', () => {
    expect(moduleImports('/_assets/box.js', build['/_assets/box.js']!)).toEqual({
      atOnce: ['/_assets/helper.js'],
      later: ['/_assets/engine.js'],
    });
    expect(moduleImports('/_assets/engine.js', build['/_assets/engine.js']!)).toEqual({
      atOnce: ['/_assets/helper.js', '/_assets/lunr.js'],
      later: ['/_assets/lunr.de.js', '/_assets/lunr.en.js'],
    });
  });

  test('are not what only looks like one', () => {
    expect(moduleImports('/_assets/deep.js', build['/_assets/deep.js']!)).toEqual({
      atOnce: ['/_assets/helper.js'],
      later: [],
    });
    expect(moduleImports('/x.js', 'import(name);import"node:fs";"import(\'./a.js\')"')).toEqual({
      atOnce: [],
      later: [],
    });
  });
});

describe('the weight of an article page', () => {
  const files = weigh({
    '/en/returns/label/index.html': 2,
    '/de/returns/label/index.html': 3,
    '/_assets/a.css': 5,
    '/theme.js': 1,
    '/_assets/preloaded.js': 10,
    '/_assets/box.js': 100,
    '/_assets/helper.js': 1000,
    '/_assets/deep.js': 10_000,
    '/_assets/engine.js': 100_000,
    '/logo.svg': 1_000_000,
  });

  test('is its HTML, its style sheets and every script that is loaded without a touch, each once', () => {
    expect(measurePages(files)).toEqual([
      { path: '/en/returns/label/index.html', locale: 'en', html: 2, css: 5, js: 11_111 },
      { path: '/de/returns/label/index.html', locale: 'de', html: 3, css: 5, js: 11_110 },
    ]);
  });

  test('cannot be told where a script is missing', () => {
    const text = (path: string): string => files.text(path === '/_assets/deep.js' ? '/_assets/gone.js' : path);
    expect(() => measurePages({ ...files, text })).toThrow('/_assets/gone.js');
  });
});

describe('the weight of the search', () => {
  test('is the index and the code that intent loads, with the stemmer of the language alone', () => {
    const files = weigh({
      '/_assets/box.js': 1_000_000,
      '/_assets/helper.js': 1_000_000,
      '/_assets/engine.js': 1,
      '/_assets/lunr.js': 10,
      '/_assets/lunr.de.js': 100,
      '/_assets/lunr.en.js': 1000,
      '/en/search.json': 10_000,
      '/de/search.json': 20_000,
    });
    expect(measureSearch(files)).toEqual([
      { locale: 'en', search: 11_011 },
      { locale: 'de', search: 20_111 },
    ]);
  });

  test('has the worker too, and the index beside the manifest, where a book is large', () => {
    const large = {
      ...build,
      '/en/search.json': '{"index":"/search-index/en-1.json"}',
      '/search-index/en-1.json': '{}',
      '/_assets/search-worker-browser-D4sd.js': 'export{}',
    };
    const weights = {
      '/en/search.json': 1,
      '/search-index/en-1.json': 10,
      '/_assets/search-worker-browser-D4sd.js': 100,
    };
    expect(measureSearch(weigh(weights, large))).toEqual([
      { locale: 'en', search: 111 },
      { locale: 'de', search: 0 },
    ]);
  });
});

describe('the weight of the desk', () => {
  const files = weigh({
    '/_assets/a.css': 5,
    '/_assets/box.js': 1,
    '/_assets/helper.js': 10,
    '/_assets/deep.js': 100,
    '/_assets/engine.js': 1000,
    '/_assets/lunr.js': 10_000,
    '/_assets/lunr.de.js': 100_000,
    '/_assets/lunr.en.js': 1_000_000,
    '/theme.js': 10_000_000,
  });
  const page = { path: '/desk/', scripts: ['/_assets/box.js', '/_assets/helper.js'], styles: ['/_assets/a.css'] };

  test('is told apart by what comes before the first list and what comes later, each file once', () => {
    expect(measureDesk(files, page)).toEqual({ js: 111, css: 5, later: 1_111_000 });
  });

  test('is told in a table, and every part that is a byte over its budget is named', () => {
    expect(reportDeskBudgets(deskBudgets).faults).toEqual([]);
    const { table, faults } = reportDeskBudgets({ js: 94_001, css: 8001, later: 455_001 });
    expect(table.split('\n')).toEqual([
      'kB         js   css  later',
      '/desk/  94.01  8.01  455.01',
      'budget  94.00  8.00  455.00',
    ]);
    expect(faults).toEqual([
      '/desk/ has 94.01 kB of js; 94.00 kB is the budget.',
      '/desk/ has 8.01 kB of css; 8.00 kB is the budget.',
      '/desk/ has 455.01 kB of later; 455.00 kB is the budget.',
    ]);
  });

  test('is missed in a build that does not note what the desk loads', () => {
    expect(reportDeskBudgets(undefined).faults).toEqual([
      'The build does not say what /desk/ loads; run `npm run build`.',
    ]);
  });
});

describe('the report on the budgets', () => {
  const light = { path: '/en/a/b/index.html', locale: 'en', html: budgets.html, css: budgets.css, js: budgets.js };

  test('finds nothing wrong with weights that just fit', () => {
    expect(reportBudgets([light], [{ locale: 'en', search: budgets.search }]).faults).toEqual([]);
  });

  test('names every page and part that is a byte over', () => {
    const heavy = { path: '/en/a/c/index.html', locale: 'en', html: 8001, css: 8001, js: 3001 };
    expect(reportBudgets([light, heavy], [{ locale: 'en', search: 120_001 }]).faults).toEqual([
      '/en/a/c/index.html has 8.01 kB of html; 8.00 kB is the budget.',
      '/en/a/c/index.html has 8.01 kB of css; 8.00 kB is the budget.',
      '/en/a/c/index.html has 3.01 kB of js; 3.00 kB is the budget.',
      '/en/ has 120.01 kB of search; 120.00 kB is the budget.',
    ]);
  });

  test('does not pass a build without articles', () => {
    expect(reportBudgets([], []).faults).toEqual(['The build has no article pages to weigh; run `npm run build`.']);
  });

  test('shows the worst of each language in a table', () => {
    const other = { ...light, path: '/en/a/c/index.html', html: 1234, js: 0 };
    expect(reportBudgets([other, light], [{ locale: 'en', search: 45_678 }]).table.split('\n')).toEqual([
      'kB      html   css    js  search  heaviest page',
      'en      8.00  8.00  3.00   45.68  /en/a/b/',
      'budget  8.00  8.00  3.00  120.00',
    ]);
  });
});
