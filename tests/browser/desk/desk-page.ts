import type { Locator, Page } from '@playwright/test';
import { expect as base } from '../test.ts';

/** On a busy machine the model of suggestions takes a while. */
export const expect = base.configure({ timeout: 30_000 });

const person = { name: 'Jonas Weber', email: 'jonas@shop.example', password: 'lamp-kettle-cable-17' };

/** The desk as an agent works with it: with the keyboard. */
export class DeskPage {
  readonly page: Page;
  readonly box: Locator;
  readonly options: Locator;
  readonly preview: Locator;
  readonly copy: Locator;

  constructor(page: Page) {
    this.page = page;
    this.box = page.getByRole('combobox', { name: 'Search replies, or paste a buyer’s message' });
    this.options = page.getByRole('listbox', { name: 'Replies' }).getByRole('option');
    this.preview = page.getByRole('group', { name: 'The reply as the buyer reads it' });
    this.copy = page.getByRole('button', { name: /^Copy/u }).and(page.locator('.copy-button'));
  }

  /** Makes the first admin by the one-time link, and opens the desk; keys alone. */
  async signUp(link: string): Promise<void> {
    const { page } = this;
    await page.goto(link);
    await page.getByLabel('Name', { exact: false }).first().focus();
    for (const text of [person.name, person.email, person.password, person.password]) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/desk\//u);
    await this.open(new URL(link).origin);
  }

  async signIn(site: string): Promise<void> {
    const { page } = this;
    await page.goto(`${site}/sign-in/?to=%2Fdesk%2F`);
    await page.getByLabel(/e-mail/iu).fill(person.email);
    await page.getByLabel(/^password/iu).fill(person.password);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/desk\//u);
    await this.open(site);
  }

  /** Opens the desk and waits for its first list. */
  async open(site: string): Promise<void> {
    await this.page.goto(`${site}/desk/`);
    await expect(this.box).toBeFocused();
    await expect(this.options.first()).toBeVisible();
  }

  /** Puts a text on the clipboard as another tab does, and pastes it where the focus is. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('ControlOrMeta+v');
  }

  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}
