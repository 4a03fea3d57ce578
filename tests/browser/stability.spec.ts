import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { SearchBox } from './search-box.ts';
import { listen } from './site-with-votes.ts';
import { expect, test } from './test.ts';

declare global {
  interface Window {
    shifts: { value: number; nodes: string[] }[];
  }
}

/** Records every shift of the layout (web.dev, CLS), those after a key or a click too, but for those within the list. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        const nodes = sources.filter(({ node }) => !node?.parentElement?.closest('.popup'));
        if (nodes.length > 0) window.shifts.push({ value, nodes: nodes.map(({ node }) => node?.nodeName ?? '') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Where a page may be cut: before each part of its head, and before the words beside an icon. */
const slowParts = /(?=<search-box|<div class="site-tools|<details|<span>|<theme-switch|<main)/u;

/** Serves a page of `origin` as a slow line brings it: the parts of its head one by one, each long enough to be painted. */
async function slowly(origin: string, run: (slowOrigin: string) => Promise<void>): Promise<void> {
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    const whole = await fetch(new URL(path, origin));
    const type = whole.headers.get('content-type') ?? '';
    response.writeHead(whole.status, { 'content-type': type });
    if (!type.startsWith('text/html')) return void response.end(await whole.bytes());
    for (const part of (await whole.text()).split(slowParts)) {
      response.write(part);
      await wait(150);
    }
    response.end();
  };
  const server = await listen(
    createServer((request, response) => {
      // A page that is left closes the answer under way.
      answer(request.url ?? '/', response).catch(() => response.destroy());
    }),
  );
  try {
    await run(server.url);
  } finally {
    await server.close();
  }
}

/** The shifts so far, when all that was under way is painted. */
async function shiftsOf(page: Page): Promise<Window['shifts']> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
  return page.evaluate(() => window.shifts);
}

test.describe('nothing jumps', () => {
  for (const [width, height] of [
    [390, 844],
    [768, 1024],
    [1440, 900],
  ] as const) {
    test.describe(`at ${width} px`, () => {
      test.use({ viewport: { width, height } });

      for (const path of ['/en/', '/ja/', '/en/returns/return-an-item/', '/en/search/?q=refund', '/en/no-such-page/']) {
        test(`while ${path} loads and the reader scrolls`, async ({ page }) => {
          await watchShifts(page);
          await page.goto(path, { waitUntil: 'networkidle' });
          await page.mouse.wheel(0, 5000);
          expect(await shiftsOf(page)).toEqual([]);
        });
      }

      for (const path of ['/en/', '/en/returns/return-an-item/']) {
        test(`while the head of ${path} comes in pieces`, async ({ page, baseURL }) => {
          await watchShifts(page);
          await slowly(baseURL!, async (slowOrigin) => {
            await page.goto(`${slowOrigin}${path}`, { waitUntil: 'networkidle' });
            expect(await shiftsOf(page)).toEqual([]);
          });
        });

        test(`when the list of results opens and changes on ${path}`, async ({ page }) => {
          await watchShifts(page);
          // What moves while a page loads is the test above; here the page is at rest.
          await page.goto(path, { waitUntil: 'networkidle' });
          const search = new SearchBox(page);
          await search.type('refund');
          await page.keyboard.press('ArrowDown');
          await page.keyboard.press('Escape');
          await expect(search.popup).toBeHidden();
          expect(await shiftsOf(page)).toEqual([]);
        });
      }
    });
  }

  test('and a jump would be seen', async ({ page }) => {
    await watchShifts(page);
    await page.goto('/en/');
    await page.locator('main').evaluate((main) => {
      main.style.marginTop = '200px';
    });
    expect(await shiftsOf(page)).not.toEqual([]);
  });
});
