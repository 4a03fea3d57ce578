import { signal, type Signal } from '@preact/signals';

/** What an agent sets once on a device. */
export interface Settings {
  /** Shares of the window's width that the first two panes take. */
  readonly panes: readonly [number, number];
  readonly hasSingleKeys: boolean;
  /** The reply in the agent's own language is shown beside it. */
  readonly showsOwnLanguage: boolean;
  /** Absent: the language of the desk. */
  readonly ownLocale?: string;
  /** The channel of the reply that was copied last. */
  readonly channel?: string;
}

export const usualPanes: Settings['panes'] = [0.29, 0.31];

const usual: Settings = { panes: usualPanes, hasSingleKeys: true, showsOwnLanguage: false };
const key = 'replybook-desk-settings';

export const settings: Signal<Settings> = signal(read());

export function changeSettings(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
  try {
    localStorage.setItem(key, JSON.stringify(settings.value));
  } catch {
    // Storage may be switched off; the settings then hold for this page.
  }
}

function read(): Settings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' ? { ...usual, ...kept } : usual;
  } catch {
    return usual;
  }
}
