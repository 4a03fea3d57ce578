import type { Finding } from '../../model/finding.ts';
import type { Paint } from '../../catalogue/describe-finding.ts';

/** A finished check, ready to be written. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  /** Text of each file, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
  readonly files: number;
  /** What the book holds, in words. */
  readonly counts: string;
  /** Goes before every path, like `content/`. */
  readonly prefix: string;
  readonly paint: Paint;
}

/** Writes a report in one format. */
export type Format = (report: CheckReport) => string;
