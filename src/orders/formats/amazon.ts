/** What both of Amazon's reports share. */

export const amazonOrderId = { shape: /^[\dA-Z]{3}-\d{7}-\d{7}$/u, example: '302-1234567-1234567' } as const;

/** Amazon writes instants in UTC; the day that a buyer remembers is the one where the store is. */
export const amazonTimeZones: Readonly<Record<string, string>> = {
  amazoncom: 'America/Los_Angeles',
  amazonca: 'America/Toronto',
  amazoncommx: 'America/Mexico_City',
  amazoncombr: 'America/Sao_Paulo',
  amazoncouk: 'Europe/London',
  amazonie: 'Europe/Dublin',
  amazonde: 'Europe/Berlin',
  amazonfr: 'Europe/Paris',
  amazones: 'Europe/Madrid',
  amazonit: 'Europe/Rome',
  amazonnl: 'Europe/Amsterdam',
  amazoncombe: 'Europe/Brussels',
  amazonse: 'Europe/Stockholm',
  amazonpl: 'Europe/Warsaw',
  amazoncomtr: 'Europe/Istanbul',
  amazonin: 'Asia/Kolkata',
  amazoncojp: 'Asia/Tokyo',
  amazonsg: 'Asia/Singapore',
  amazonae: 'Asia/Dubai',
  amazonsa: 'Asia/Riyadh',
  amazoneg: 'Africa/Cairo',
  amazoncoza: 'Africa/Johannesburg',
  amazoncomau: 'Australia/Sydney',
};
