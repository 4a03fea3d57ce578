/** What can be wrong with an order file, with a row of it, or with a cell of a row. `src/i18n/orders` has words for each. */
export type FileFaultCode =
  // A file.
  | 'empty'
  | 'unknown'
  | 'lacks'
  | 'workbook'
  | 'oldWorkbook'
  | 'pdf'
  | 'compressed'
  | 'changed'
  | 'tooLarge'
  | 'refused'
  // Parts of these: a column, one that has a name much like it, a list that is cut.
  | 'column'
  | 'nearColumn'
  | 'andMore'
  // A row.
  | 'openQuote'
  | 'fewCells'
  | 'manyCells'
  // `cell` names the column, and holds one of the others.
  | 'cell'
  | 'noValue'
  | 'rounded'
  | 'noOrderId'
  | 'lostLetters'
  | 'noDay'
  | 'noDayDayFirst'
  | 'noDayMonthFirst'
  | 'noAmount'
  | 'noNumber'
  | 'tooLong'
  | 'template'
  | 'notTaken'
  // Words that were kept before reasons had codes.
  | 'told';

export type FaultValue = string | number | FileFault | readonly (string | FileFault)[];

/** A fault without words, so that whoever reads it gets it in their language. */
export interface FileFault {
  readonly code: FileFaultCode;
  /** What the words of the code name. */
  readonly values?: Readonly<Record<string, FaultValue>>;
}
