/** A generated file: its path below `docs/reference/` and what it holds. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

const notice = '<!-- Written by `npm run generate`. Change the source that it names, not this page. -->';

/** A Markdown page from its blocks, with the note that says where it comes from. */
export function markdownPage(path: string, title: string, blocks: readonly string[]): Page {
  return { path, text: `${notice}\n\n# ${title}\n\n${blocks.join('\n\n')}\n` };
}

/** A Markdown table; `|` and line ends in cells cannot break it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** `text` as code. */
export function code(text: string): string {
  return `\`${text}\``;
}
