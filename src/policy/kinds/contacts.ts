import type { KindCheck } from './kind.ts';

/** Reports e-mail addresses. */
export const checkEmailAddress: KindCheck<'email-address'> = ({ addresses }) =>
  addresses.filter(({ kind }) => kind === 'email');

/** Reports telephone numbers, those of the maker and of carriers left out. */
export const checkPhoneNumber: KindCheck<'phone-number'> = ({ mentions }) =>
  mentions.filter(({ what }) => what === 'phone_number').map(({ start, end }) => ({ start, end }));
