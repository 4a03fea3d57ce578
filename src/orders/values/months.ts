/** The first letters of the months' names, in the languages of the marketplaces that write them out. */
const names: readonly string[] = [
  'jan|janv|ene|gen|janeiro',
  'feb|fév|fev|févr',
  'mar|mär|märz|mrz|mars|maart|mrt|marzo',
  'apr|avr|abr',
  'may|mai|mayo|mag|mei|maj',
  'jun|juin|giu',
  'jul|juil|lug',
  'aug|aoû|août|ago',
  'sep|sept|set',
  'oct|okt|ott|out',
  'nov',
  'dec|dez|déc|dic',
];

const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((list, index) => list.split('|').map((name): [string, number] => [name, index + 1])),
);

/** The number of a month from its name or an abbreviation of it, from 1. */
export function monthOf(name: string): number | undefined {
  const folded = name.normalize('NFC').toLowerCase().replace(/\.$/u, '');
  return months.get(folded) ?? months.get(folded.slice(0, 4)) ?? months.get(folded.slice(0, 3));
}
