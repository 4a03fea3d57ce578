const isMac = /Mac|iP/u.test(navigator.platform);

/** The key of an event as the list of actions writes it: `f`, `?`, `Shift+F8`, `Mod+Enter`. */
export function keyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const isMod = isMac ? metaKey : ctrlKey;
  const isOther = altKey || (isMac ? ctrlKey : metaKey);
  if (isOther) return '';
  const name = isMod && key.length === 1 ? key.toLowerCase() : key;
  const isShift = shiftKey && key.length > 1;
  return [isMod ? 'Mod' : '', isShift ? 'Shift' : '', name].filter(Boolean).join('+');
}

/** Whether a key writes a character, so that it is a shortcut outside of fields only. */
export function isCharacter(key: string): boolean {
  return key.length === 1;
}

const signs: Readonly<Record<string, string>> = { Mod: isMac ? '⌘' : 'Ctrl', Enter: '↵', Escape: 'Esc', Shift: '⇧' };

/** A key as a person reads it on the keyboard: `Ctrl K`, `⇧ F8`. */
export function keyWords(key: string): string {
  return key
    .split('+')
    .map((part) => signs[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
}

/** The same for `aria-keyshortcuts`. */
export function keyShortcuts(keys: readonly string[]): string {
  return keys.map((key) => key.replace('Mod', isMac ? 'Meta' : 'Control')).join(' ');
}
