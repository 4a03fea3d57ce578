import { expect, test } from 'vitest';
import { shellPaths } from '../../../src/server/shell/shell-paths.ts';

const imports = new Map([
  ['/desk.js', ['/preact.js', '/later.js']],
  ['/later.js', ['/deep.js', '/desk.js']],
  ['/help-centre.js', ['/search.js']],
]);

test('the shell has what pages name and all that it leads to, each once, in order', () => {
  const pages = [
    { path: '/desk/', scripts: ['/frame.js', '/desk.js'], styles: ['/z.css', '/a.css'] },
    { path: '/desk/orders/', scripts: ['/frame.js', '/preact.js'], styles: ['/a.css'] },
  ];
  expect(shellPaths(pages, imports)).toEqual([
    '/a.css',
    '/deep.js',
    '/desk.js',
    '/frame.js',
    '/later.js',
    '/preact.js',
    '/z.css',
  ]);
});

test('of no pages there is no shell', () => {
  expect(shellPaths([], imports)).toEqual([]);
});
