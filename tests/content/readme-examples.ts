/** A whole file that content/README.md shows, and the path that the line above it names. */
export interface ReadmeExample {
  readonly path: string;
  readonly text: string;
}

/** The examples of a page: a line with nothing but a path in backticks, an empty line, a fenced block. */
export function readmeExamples(markdown: string): ReadmeExample[] {
  const examples = markdown.matchAll(/^`(?<path>[^`\s]+\.(?:md|yml))`\n\n```(?:markdown|yaml)\n(?<text>.*?)^```$/gmsu);
  return [...examples].map(({ groups }) => ({ path: groups!['path']!, text: groups!['text']! }));
}
