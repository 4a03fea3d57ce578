import type { Money } from '../../model/order.ts';

/** What stands beside an amount, folded to capitals without spaces and stops, and the currency that it means. */
const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  AU$: 'AUD',
  A$: 'AUD',
  NZ$: 'NZD',
  S$: 'SGD',
  HK$: 'HKD',
  MX$: 'MXN',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  'JP¥': 'JPY',
  円: 'JPY',
  'CN¥': 'CNY',
  元: 'CNY',
  RMB: 'CNY',
  '₩': 'KRW',
  '₹': 'INR',
  RS: 'INR',
  RP: 'IDR',
  RM: 'MYR',
  '฿': 'THB',
  '₫': 'VND',
  Đ: 'VND',
  '₱': 'PHP',
  ZŁ: 'PLN',
  FR: 'CHF',
};

/**
 * Reads an amount of any locale: `1.234,56`, `1,234.56`, `1 234,56 €`, `1'234.50`, `¥1,234`, `AU $12.90`. `currency` is
 * what another column says; the sign beside the amount counts where it is absent. `undefined` for what is no amount of
 * zero or more, or has no currency.
 */
export function readMoney(text: string, currency: string): Money | undefined {
  const plain = text.normalize('NFKC').replaceAll(/\s/gu, '');
  const match = /^(?<before>(?:[^\d.,'’-]+\.?)?)(?<amount>\d(?:[\d.,'’]*\d)?)(?<after>[^\d.,'’-]*)\.?$/u.exec(plain);
  if (!match?.groups) return undefined;
  const { before = '', amount = '', after = '' } = match.groups;
  const code = currencyOf(currency) ?? currencyOf(before === '' ? after : before);
  const value = readAmount(amount);
  return code === undefined || value === undefined ? undefined : { amount: value, currency: code };
}

function currencyOf(text: string): string | undefined {
  const sign = text.normalize('NFKC').toUpperCase().replaceAll(/[\s.]/gu, '');
  return signs[sign] ?? (/^[A-Z]{3}$/u.test(sign) ? sign : undefined);
}

/** The last mark is the decimal one, unless it stands for thousands: it comes again, or has three digits behind it. */
function readAmount(text: string): number | undefined {
  const plain = text.replaceAll(/['’]/gu, '');
  const place = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  if (place === -1) return Number(plain);
  const mark = plain[place] ?? '';
  const other = mark === '.' ? ',' : '.';
  const whole = plain.slice(0, place);
  const behind = plain.slice(place + 1);
  const isThousand = behind.length === 3 && /^[1-9]\d{0,2}$/u.test(whole);
  if (whole.includes(mark) || isThousand) return joined(plain.split(mark));
  // Hundredths are the smallest that anybody pays; some exports write noughts behind them.
  if (!/^\d{1,2}0*$/u.test(behind)) return undefined;
  const units = joined(whole.split(other));
  return units === undefined ? undefined : Number(`${units}.${behind}`);
}

/** Thousands come in threes, in India also in twos; anything else is no number. */
function joined(groups: readonly string[]): number | undefined {
  const [first = '', ...others] = groups;
  const last = others.at(-1);
  const isGrouped =
    last === undefined ||
    (/^\d{1,3}$/u.test(first) && /^\d{3}$/u.test(last) && others.every((group) => /^\d{2,3}$/u.test(group)));
  return isGrouped ? Number(groups.join('')) : undefined;
}
