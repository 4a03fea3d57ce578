/** An order number in a message, and the channel whose numbers have this shape. */
export interface OrderId {
  readonly channel: string;
  readonly id: string;
}

/** The shape of each channel's order numbers: a regular expression for the whole number, by the channel's id. */
export type OrderIdShapes = Readonly<Record<string, string>>;

/** Words of letters and digits, and groups of digits with a space or a hyphen of any kind between them. */
const candidate = /(?<![A-Z0-9-])(?:\d+(?:[-‐‑– ]\d+)+|[A-Z0-9]+(?:[-‐‑–][A-Z0-9]+)*)(?![A-Z0-9])/giu;

/** The order numbers of a text in its order, each once; `channel` is the one that a number of several shapes belongs to. */
export function findOrderIds(text: string, shapes: OrderIdShapes, channel?: string): OrderId[] {
  const known = Object.entries(shapes)
    .map(([id, pattern]) => ({ id, shape: new RegExp(pattern, 'u') }))
    .toSorted((a, b) => Number(b.id === channel) - Number(a.id === channel));
  const found = new Map<string, OrderId>();
  for (const [word] of text.normalize('NFKC').matchAll(candidate)) {
    const id = word.replace(/[‐‑– ]/gu, '-');
    const owner = known.find(({ shape }) => shape.test(id));
    if (owner && !found.has(id)) found.set(id, { channel: owner.id, id });
  }
  return [...found.values()];
}
