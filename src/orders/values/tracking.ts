/** The name of a carrier as a buyer knows it; Amazon's own are codes like `AMZN_UK`. */
export function readCarrier(text: string): string {
  return /^(?:amzn|amazon|swiship)(?![a-z])/iu.test(text) ? 'Amazon Logistics' : text.replaceAll('_', ' ');
}

/** The tracking numbers of a cell, which has several for several parcels. */
export function readTrackingNumbers(text: string): string[] {
  return text
    .split(/[,;|]/u)
    .map((number) => number.replaceAll(/\s/gu, ''))
    .filter((number) => number !== '');
}

/** Whether a spreadsheet has rounded a long number, as in `5.76461E+17`; its digits are lost. */
export function isRounded(text: string): boolean {
  return /^\d(?:[.,]\d+)?E\+\d+$/iu.test(text);
}
