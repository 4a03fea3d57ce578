/** What search knows about one article: the same shape for the help centre, the desk and the tests. */
export interface SearchDocument {
  /** `category/slug`. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** The id of the category, as in `taxonomy.yml`. */
  readonly category: string;
  /** The answer in one sentence. */
  readonly summary: string;
  /** Other ways in which readers ask this. */
  readonly keywords: readonly string[];
  readonly headings: readonly string[];
  /** The plain text of the body. */
  readonly text: string;
}

/** What results and snippets need of an article; its headings are in the index only. */
export type StoredDocument = Omit<SearchDocument, 'headings'>;
