import { expect } from 'vitest';
import { allowedAttributes, allowedTags } from '../../../src/catalogue/render/safe-html.ts';

const tag = /<\/?([a-z][a-z0-9]*)((?:\s+[a-z][a-z-]*(?:="[^"]*")?)*)\s*\/?>/gu;
const attribute = /([a-z][a-z-]*)(?:="([^"]*)")?/gu;

/** The HTML is made of words and of tags and attributes from the lists alone, and no address runs or leads to a hidden host. */
export function expectHarmless(html: string): void {
  expect(html.replace(tag, '')).not.toMatch(/[<>]/u);
  for (const [, name = '', attributes = ''] of html.matchAll(tag)) {
    expect(allowedTags).toContain(name);
    const allowed = [...(allowedAttributes['*'] ?? []), ...(allowedAttributes[name] ?? [])];
    for (const [, key = '', value = ''] of attributes.matchAll(attribute)) {
      expect(allowed).toContain(key);
      if (key === 'href' || key === 'src') expectHarmlessAddress(value);
    }
  }
}

/** As a browser reads it: entities decoded, control characters and spaces left out, backslashes as slashes. */
function expectHarmlessAddress(value: string): void {
  const address = value
    .replace(/&(amp|lt|gt|quot);/gu, (_entity, name: 'amp' | 'lt' | 'gt' | 'quot') => decoded[name])
    .replace(/[\p{Cc}\s]/gu, '')
    .replaceAll('\\', '/')
    .toLowerCase();
  expect(address).not.toMatch(/^\/\//u);
  expect(['https', 'http', 'mailto', 'tel', undefined]).toContain(/^([a-z][a-z0-9+.-]*):/u.exec(address)?.[1]);
}

const decoded = { amp: '&', lt: '<', gt: '>', quot: '"' } as const;
