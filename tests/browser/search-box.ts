import { expect, type Locator, type Page } from '@playwright/test';

/** The search box of a page, as a buyer sees and hears it. */
export class SearchBox {
  readonly #page: Page;
  readonly field: Locator;
  readonly popup: Locator;
  readonly options: Locator;
  /** The option that the arrow keys have reached. */
  readonly marked: Locator;
  /** What a screen reader is told. */
  readonly status: Locator;

  constructor(page: Page) {
    const box = page.locator('search-box');
    this.#page = page;
    this.field = page.locator('#search-field');
    this.popup = box.locator('.popup');
    this.options = box.getByRole('option');
    this.marked = box.getByRole('option', { selected: true });
    this.status = box.getByRole('status');
  }

  /** Focuses the field by its key and types, until results are there. */
  async type(words: string): Promise<void> {
    await this.#page.keyboard.press('/');
    await expect(this.field).toBeFocused();
    await this.#page.keyboard.type(words);
    await expect(this.options.first()).toBeVisible();
  }

  /** Presses the arrow key until the option with a title is marked; fails where there is none. */
  async arrowDownTo(title: string): Promise<void> {
    for (let step = await this.options.count(); step > 0; step -= 1) {
      await this.#page.keyboard.press('ArrowDown');
      if ((await this.marked.locator('.option-title').textContent()) === title) return;
    }
    throw new Error(`No option is called "${title}": ${(await this.options.allTextContents()).join(' | ')}`);
  }
}
