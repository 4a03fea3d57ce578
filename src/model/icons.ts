/** The icons that a category may wear, by their Lucide names. */
export const categoryIcons = [
  'badge-percent',
  'book-open',
  'box',
  'chart-no-axes-column',
  'circle-help',
  'clipboard-list',
  'credit-card',
  'gift',
  'globe',
  'headset',
  'message-circle',
  'package',
  'package-open',
  'package-x',
  'receipt-text',
  'rotate-ccw',
  'shield-check',
  'shopping-bag',
  'store',
  'tag',
  'truck',
  'undo-2',
  'wallet',
  'wrench',
] as const;

export type CategoryIcon = (typeof categoryIcons)[number];
