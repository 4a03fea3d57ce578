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
 * Moves the focus to an element: at once, since the next key may come before the next picture, or as soon as it is there.
 * Who has moved on by then stays where they are.
 */
export function focusOn(id: string, isSelecting = false): void {
  const there = take(id);
  requestAnimationFrame(() => {
    const element = there?.isConnected ? there : take(id);
    if (isSelecting && element instanceof HTMLInputElement && element === document.activeElement) element.select();
  });
}

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
