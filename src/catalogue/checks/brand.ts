import type { Finding } from '../../model/finding.ts';
import { fault } from '../faults.ts';
import { kinds } from '../kinds.ts';
import type { Check } from './check.ts';

/** Grounds of the two themes, as in src/styles/tokens.css. */
export const grounds = { light: '#ffffff', dark: '#14171c' } as const;

/** WCAG 2.2, success criterion 1.4.3. */
const leastContrast = 4.5;

/** The book has what the site cannot do without, and the brand's colours can be read. */
export const checkBrand: Check = ({ book }) => [
  ...(['brand', 'facts', 'taxonomy'] as const).flatMap((name) => {
    const { path } = kinds[name];
    if (book[name] || book.refused.has(path)) return [];
    const words = { message: `the book has no ${path}`, hint: 'content/README.md has an example' };
    return [fault('missing-file', { file: path, text: '' }, { start: 0, end: 0 }, words)];
  }),
  ...(book.brand ? (['light', 'dark'] as const).flatMap((theme) => contrastFault(book.brand, theme)) : []),
  ...book.rules.flatMap((rule) =>
    rule.data.id === rule.slug
      ? []
      : [
          fault('rule-name', rule.source, rule.locate(['id']), {
            message: `the file is named ${rule.slug}.yml`,
            hint: 'a rule has the name of its file',
          }),
        ],
  ),
];

function contrastFault(brand: Parameters<Check>[0]['book']['brand'], theme: keyof typeof grounds): Finding[] {
  if (!brand) return [];
  const accent = brand.data.accent[theme];
  const ratio = contrast(accent, grounds[theme]);
  if (ratio >= leastContrast) return [];
  const words = {
    message: `${accent} has a contrast of ${ratio.toFixed(1)}:1 on ${grounds[theme]}`,
    hint: `take a ${theme === 'light' ? 'darker' : 'lighter'} colour: at least ${leastContrast}:1`,
  };
  return [fault('low-contrast', brand.source, brand.locate(['accent', theme]), words)];
}

/** Contrast ratio of two colours `#rrggbb`, 1 to 21, by WCAG 2.2 ("relative luminance"). */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
