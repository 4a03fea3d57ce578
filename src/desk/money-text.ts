import type { Money } from '../model/order.ts';

const shape = /^(?<amount>\d+(?:\.\d+)?) (?<currency>[A-Z]{3})$/u;

/** Money in the form of a field: `38.50 GBP`. `undefined` for anything else. */
export function readMoney(text: string): Money | undefined {
  const { amount, currency } = shape.exec(text.trim())?.groups ?? {};
  return amount === undefined || currency === undefined ? undefined : { amount: Number(amount), currency };
}

/** The two halves of a money control as one field; what a person types as amount may have a decimal comma. */
export function writeMoney(amount: string, currency: string): string {
  const plain = amount.trim();
  return plain === '' ? '' : `${plain.replace(/^(?<whole>\d+),(?<part>\d{1,2})$/u, '$1.$2')} ${currency}`;
}
