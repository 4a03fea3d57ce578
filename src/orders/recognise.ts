import { closest } from '../lib/closest.ts';
import type { FileFault } from '../model/file-fault.ts';
import { englishFaults } from './fault-text.ts';
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

/** Why a file is not taken. */
export interface Unrecognised {
  readonly fault: FileFault;
  /** The same in English. */
  readonly problem: string;
}

export function unrecognised(fault: FileFault): Unrecognised {
  return { fault, problem: englishFaults([fault]) };
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
  return best ?? unrecognised(explain(cuts, formats));
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
function explain(cuts: readonly Cut[], formats: readonly OrderFormat[]): FileFault {
  const widest = cuts.flatMap(({ rows }) => rows.map(({ cells }) => cells)).toSorted((a, b) => b.length - a.length)[0];
  if (!widest || widest.every((cell) => cellText(cell) === '')) return { code: 'empty' };
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
    return { code: 'unknown', values: { formats: formats.map(({ name }) => name), columns: listed(widest) } };
  }
  const { format, cells, lacks } = nearest;
  const lacking = lacks.map((column) => wanted(column, cells));
  return { code: 'lacks', values: { format: format.name, lacks: lacking, columns: listed(cells) } };
}

function wanted({ names: [name] }: Column, cells: readonly string[]): FileFault {
  const near = closest(name, cells.map(cellText));
  return near === undefined ? { code: 'column', values: { name } } : { code: 'nearColumn', values: { name, near } };
}

/** The first names of a row; a long one is cut. */
function listed(cells: readonly string[]): FileFault | string[] {
  const names = cells.map((cell) => cellText(cell).slice(0, 60)).filter((name) => name !== '');
  if (names.length <= 12) return names;
  return { code: 'andMore', values: { names: names.slice(0, 12), count: names.length - 12 } };
}
