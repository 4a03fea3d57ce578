/** Ids of the elements that keys lead to. */
export const place = {
  box: 'desk-box',
  list: 'desk-list',
  copy: 'desk-copy',
  editor: 'desk-editor',
  preview: 'desk-preview',
  after: 'desk-after',
  guide: 'desk-guide',
  filters: 'desk-filters',
  channel: 'desk-channel',
  palette: 'desk-palette',
  orderId: 'desk-order-id',
  field: (name: string) => `desk-field-${name}`,
  option: (key: string) => `desk-option-${key.replace(/[^\w-]/gu, '-')}`,
  finding: (index: number) => `desk-finding-${index}`,
  mark: (index: number) => `desk-mark-${index}`,
} as const;

/**
 * Moves the focus to an element: at once, or as soon as it is drawn, since the next key may come before the next picture.
 * Who has moved on by then stays where they are.
 */
export function focusOn(id: string, isSelecting = false): void {
  const there = take(id);
  const settle = (element: HTMLElement | undefined): HTMLElement | undefined => {
    const settled = element?.isConnected ? element : take(id);
    if (isSelecting && settled instanceof HTMLInputElement) settled.select();
    return settled;
  };
  // What a change of state brings is drawn right behind this turn; what loads first, by the next picture.
  queueMicrotask(() => {
    const drawn = settle(there);
    requestAnimationFrame(() => {
      if (!drawn?.isConnected) settle(undefined);
    });
  });
}

/** Focuses an element, and gives it where that worked. */
function take(id: string): HTMLElement | undefined {
  const element = document.getElementById(id);
  element?.focus();
  return element !== null && element === document.activeElement ? element : undefined;
}

/** Whether keys write where they are pressed. */
export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

/** Whether Enter does something of its own where it is pressed. */
export function hasOwnEnter(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('button, a, summary, input, select, textarea, dialog') !== null
  );
}
