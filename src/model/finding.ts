/** How much a finding weighs: an error stops the build, a warning fails the check, a suggestion is only told. */
export type Severity = 'error' | 'warning' | 'suggestion';

/** One thing that is wrong at one place; every check of Replybook reports this one record. */
export interface Finding {
  /** Permanent id of the rule or kind of fault, like `book/unknown-key` or `amazon-email-address`. */
  readonly ruleId: string;
  readonly severity: Severity;
  /** Path below the content folder, with forward slashes. */
  readonly file: string;
  /** 1-based line. */
  readonly line: number;
  /** 1-based column in UTF-16 code units. */
  readonly column: number;
  /** 1-based column after the last character; equal to `column` where the place has no width. */
  readonly endColumn: number;
  /** The text that was found. */
  readonly match: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do, or what is allowed; empty where the message says it. */
  readonly hint: string;
}

/** The order in which findings are shown: by file, then by place, then by rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  );
}
