import type { DeskWeight, PageWeight, SearchWeight } from './measure-site.ts';

/** The most that a part of the site may weigh, in bytes as they go over the line. */
export const budgets = { html: 8000, css: 8000, js: 3000, search: 120_000 } as const;

/** The same for the desk, which agents load once a release. */
export const deskBudgets = { js: 94_000, css: 8000, later: 455_000 } as const;

type Part = keyof typeof budgets;

const pageParts = ['html', 'css', 'js'] as const satisfies readonly Part[];

/** A table of the worst of each language, and a line for everything that is over its budget. */
export interface BudgetReport {
  readonly table: string;
  readonly faults: readonly string[];
}

/** Holds weights against the budgets. A site without articles has nothing that could be held, and is a fault. */
export function reportBudgets(pages: readonly PageWeight[], searches: readonly SearchWeight[]): BudgetReport {
  const rows = searches.map(({ locale, search }) => {
    const own = pages.filter((page) => page.locale === locale);
    const worst = pageParts.map((part) => Math.max(...own.map((page) => page[part])));
    return [locale, ...worst.map(inKilobytes), inKilobytes(search), heaviest(own)];
  });
  const limits = ['budget', ...pageParts.map((part) => inKilobytes(budgets[part])), inKilobytes(budgets.search), ''];
  const faults = [
    ...(pages.length === 0 ? ['The build has no article pages to weigh; run `npm run build`.'] : []),
    ...pages.flatMap((page) =>
      pageParts.filter((part) => page[part] > budgets[part]).map((part) => fault(page.path, part, page[part])),
    ),
    ...searches
      .filter(({ search }) => search > budgets.search)
      .map(({ locale, search }) => fault(`/${locale}/`, 'search', search)),
  ];
  return { table: tableOf([['kB', 'html', 'css', 'js', 'search', 'heaviest page'], ...rows, limits]), faults };
}

function fault(path: string, part: Part, size: number): string {
  return overBudget(path, part, { size, budget: budgets[part] });
}

function overBudget(path: string, part: string, { size, budget }: { size: number; budget: number }): string {
  return `${path} has ${inKilobytes(size)} kB of ${part}; ${inKilobytes(budget)} kB is the budget.`;
}

/** Holds the weight of the desk against its budgets. A build that does not say what the desk loads is a fault. */
export function reportDeskBudgets(desk: DeskWeight | undefined): BudgetReport {
  if (!desk) return { table: '', faults: ['The build does not say what /desk/ loads; run `npm run build`.'] };
  const parts = Object.keys(deskBudgets) as (keyof typeof deskBudgets)[];
  const row = (name: string, weights: DeskWeight): string[] => [
    name,
    ...parts.map((part) => inKilobytes(weights[part])),
  ];
  return {
    table: tableOf([['kB', ...parts], row('/desk/', desk), row('budget', deskBudgets)]),
    faults: parts
      .filter((part) => desk[part] > deskBudgets[part])
      .map((part) => overBudget('/desk/', part, { size: desk[part], budget: deskBudgets[part] })),
  };
}

function heaviest(pages: readonly PageWeight[]): string {
  const weight = ({ html, css, js }: PageWeight): number => html + css + js;
  return pages.reduce((worst, page) => (weight(page) > weight(worst) ? page : worst)).path.replace(/index\.html$/u, '');
}

/** Two digits, and never rounded down to the budget. */
function inKilobytes(bytes: number): string {
  return (Math.ceil(bytes / 10) / 100).toFixed(2);
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 || column === row.length - 1
          ? cell.padEnd(widths[column] ?? 0)
          : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}
