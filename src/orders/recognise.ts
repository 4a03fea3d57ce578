import { closest } from '../lib/closest.ts';
import type { Column, OrderFormat } from './order-format.ts';
import { orderFormats } from './order-formats.ts';
import { cellText, foldedName } from './values/cell.ts';

/** The first rows of a file as one delimiter cuts them. */
export interface Cut {
  readonly delimiter: string;
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

/** How a file is to be read. */
export interface Layout {
  readonly format: OrderFormat;
  readonly delimiter: string;
  /** The line on which the header ends; orders stand below it. */
  readonly headerLine: number;
  /** The names of all columns as the file writes them. */
  readonly header: readonly string[];
  /** Where the columns of the format are that the file has, in the order of the format. */
  readonly places: readonly { readonly column: Column; readonly place: number }[];
}

export interface Unrecognised {
  readonly problem: string;
}

/** Finds the header among the first rows, and by it the format. Says what was found where there is none. */
export function recognise(cuts: readonly Cut[], formats: readonly OrderFormat[] = orderFormats): Layout | Unrecognised {
  const layouts = cuts.flatMap(({ delimiter, rows }) =>
    rows.flatMap(({ number, cells }) =>
      formats.flatMap((format): Layout[] => {
        const places = placesOf(format, cells.map(foldedName));
        return missing(format, places).length > 0
          ? []
          : [{ format, delimiter, headerLine: number, header: cells.map(cellText), places }];
      }),
    ),
  );
  const [best] = layouts.toSorted((a, b) => b.places.length - a.places.length);
  return best ?? { problem: explain(cuts, formats) };
}

function placesOf(format: OrderFormat, header: readonly string[]): Layout['places'] {
  return format.columns.flatMap((column) => {
    const names = column.names.map(foldedName);
    const place = header.findIndex((name) => names.includes(name));
    return place === -1 ? [] : [{ column, place }];
  });
}

function missing(format: OrderFormat, places: Layout['places']): Column[] {
  const found = new Set(places.map(({ column }) => column));
  return format.columns.filter((column) => column.isRequired && !found.has(column));
}

/** What stands where a header is looked for, and what the nearest format would need. */
function explain(cuts: readonly Cut[], formats: readonly OrderFormat[]): string {
  const widest = cuts.flatMap(({ rows }) => rows.map(({ cells }) => cells)).toSorted((a, b) => b.length - a.length)[0];
  if (!widest || widest.every((cell) => cellText(cell) === '')) return 'is empty';
  const candidates = cuts.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      formats.map((format) => {
        const lacks = missing(format, placesOf(format, cells.map(foldedName)));
        const needs = format.columns.filter(({ isRequired }) => isRequired).length;
        return { format, cells, lacks, share: (needs - lacks.length) / needs };
      }),
    ),
  );
  const nearest = candidates.toSorted((a, b) => b.share - a.share)[0];
  if (!nearest || nearest.share === 0) {
    return `is no order file that is known (${formats.map(({ name }) => name).join(', ')}). The columns found are ${listed(widest)}`;
  }
  const { format, cells, lacks } = nearest;
  const names = lacks.map((column) => wanted(column, cells));
  return `is no order file that is known. The nearest is the ${format.name}; it lacks ${names.join(', ')}. The columns found are ${listed(cells)}. Export it again with all columns`;
}

function wanted({ names }: Column, cells: readonly string[]): string {
  const near = closest(names[0], cells.map(cellText));
  return `"${names[0]}"${near === undefined ? '' : ` ("${near}" is near)`}`;
}

/** The first names of a row; a long one is cut. */
function listed(cells: readonly string[]): string {
  const names = cells.map((cell) => cellText(cell).slice(0, 60)).filter((name) => name !== '');
  return names.length > 12 ? `${names.slice(0, 12).join(', ')} and ${names.length - 12} more` : names.join(', ');
}
