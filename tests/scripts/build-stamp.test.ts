import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildStamp } from '../../scripts/build-stamp.ts';

describe('the stamp of a build', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'replybook-stamp-'));
    await mkdir(join(root, 'content', 'faq'), { recursive: true });
    await mkdir(join(root, 'tests'));
    await writeFile(join(root, 'content', 'faq', 'a.md'), 'one');
    await writeFile(join(root, 'package-lock.json'), '{}');
  });
  afterEach(() => rm(root, { recursive: true }));

  it('stays the same while no input changes', async () => {
    const before = buildStamp(root);
    await writeFile(join(root, 'tests', 'a.test.ts'), 'not an input');
    expect(buildStamp(root)).toBe(before);
  });

  it.each([
    ['the bytes of a file', () => writeFile(join(root, 'content', 'faq', 'a.md'), 'two')],
    ['the name of a file', () => rename(join(root, 'content', 'faq', 'a.md'), join(root, 'content', 'faq', 'b.md'))],
    ['the list of files', () => writeFile(join(root, 'content', 'faq', 'b.md'), '')],
    ['the lock of the packages', () => writeFile(join(root, 'package-lock.json'), '{"packages":{}}')],
    ['a configuration that was absent', () => writeFile(join(root, 'astro.config.mjs'), '')],
  ])('changes with %s', async (_, change) => {
    const before = buildStamp(root);
    await change();
    expect(buildStamp(root)).not.toBe(before);
  });

  it('changes with the public address of the site', () => {
    expect(buildStamp(root, 'https://help.example.com')).not.toBe(buildStamp(root));
  });
});
