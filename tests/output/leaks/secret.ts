/** Something that no public file may hold. */
export interface Secret {
  /** Where it comes from: `faq/en/performance/order-defect-rate.md, title`. */
  readonly from: string;
  /** What to look for, as `plainText` writes it. */
  readonly text: string;
  /** A phrase is a secret wherever it stands, a word only as a whole, a key only as the name of a value. */
  readonly as: 'phrase' | 'word' | 'key';
}
