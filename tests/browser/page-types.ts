import type { Page } from '@playwright/test';
import { expect } from './test.ts';
import { SearchBox } from './search-box.ts';

/** A kind of page, or a state of one, that a reader can have before them. */
export interface PageType {
  readonly name: string;
  readonly path: string;
  /** Prepares the browser before the page loads. */
  readonly before?: (page: Page) => Promise<void>;
  /** Brings the page into its state. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const queries: Readonly<Record<string, string>> = { en: 'refund', de: 'rechnung', ja: '返品' };

/** Every kind of page of the help centre. English has no page that stands in for a missing translation. */
export function pageTypes(locale: 'en' | 'de' | 'ja'): PageType[] {
  const query = queries[locale]!;
  return [
    { name: 'home', path: `/${locale}/` },
    { name: 'a category', path: `/${locale}/delivery/` },
    { name: 'an article', path: `/${locale}/returns/return-an-item/` },
    ...(locale === 'en' ? [] : [{ name: 'a fallback article', path: `/${locale}/orders/gift-options/` }]),
    { name: 'the search page', path: `/${locale}/search/` },
    { name: 'search results', path: `/${locale}/search/?q=${encodeURIComponent(query)}`, prepare: untilResults },
    { name: 'no results', path: `/${locale}/search/?q=qqzzqqzz`, prepare: untilCounted },
    { name: 'the open list of the search', path: `/${locale}/`, prepare: (page) => openPopup(page, query) },
    { name: 'a list that found nothing', path: `/${locale}/returns/`, prepare: (page) => openPopup(page, 'qqzzqqzz') },
    { name: 'the open list of languages', path: `/${locale}/returns/`, prepare: openLanguages },
    { name: 'a page that does not exist', path: `/${locale}/delivery/where-is-it/`, prepare: untilCounted },
  ];
}

/** Goes to a page and brings it into its state. */
export async function visit(page: Page, { path, before, prepare }: PageType): Promise<void> {
  await before?.(page);
  await page.goto(path);
  await prepare?.(page);
}

/** The page of the bare address, without the refresh that would lead on from it. */
export const rootPage: PageType = { name: 'the page of the bare address', path: '/index.html', before: dropRefresh };

async function dropRefresh(page: Page): Promise<void> {
  await page.route('**/index.html', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(/<meta http-equiv="refresh"[^>]*>/u, '') });
  });
}

async function untilResults(page: Page): Promise<void> {
  await expect(page.locator('.search-results li').first()).toBeVisible();
}

async function untilCounted(page: Page): Promise<void> {
  await expect(page.locator('.result-count')).not.toBeEmpty();
}

async function openPopup(page: Page, query: string): Promise<void> {
  const { field, popup } = new SearchBox(page);
  await field.fill(query);
  await expect(popup).toBeVisible();
}

async function openLanguages(page: Page): Promise<void> {
  await page.locator('.language > summary').click();
}
