/** The words of a reply's template: without Liquid and without marks of Markdown. */
export function plainReply(template: string): string {
  return template
    .replace(/\{%(?:(?!%\}).)*%\}|\{\{(?:(?!\}\}).)*\}\}/gsu, ' ')
    .replace(/[*_#|>`~]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
