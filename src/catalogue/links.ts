/** What a link in a text points at. */
export type LinkTarget =
  | { readonly kind: 'article'; readonly path: string; readonly anchor: string }
  | { readonly kind: 'anchor'; readonly anchor: string }
  | { readonly kind: 'public-file'; readonly path: string }
  | { readonly kind: 'outside'; readonly scheme: string }
  | { readonly kind: 'unreadable' };

/**
 * Reads a link as it stands in an article at `category/slug`: a Markdown file beside it (`../returns/return-label.md`)
 * is another article, `#…` a heading, `/…` a file below public, a scheme leads outside.
 */
export function readLink(href: string, from: { readonly path: string }): LinkTarget {
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(href)?.[1];
  if (scheme !== undefined) return { kind: 'outside', scheme: scheme.toLowerCase() };
  if (href.startsWith('//')) return { kind: 'unreadable' };
  const [file = '', anchor = ''] = href.split('#', 2);
  const decoded = decode(anchor);
  if (file === '') return { kind: 'anchor', anchor: decoded };
  if (file.startsWith('/')) return { kind: 'public-file', path: file };
  if (!file.endsWith('.md')) return { kind: 'unreadable' };
  const steps = from.path.split('/').slice(0, -1);
  for (const step of decode(file.slice(0, -'.md'.length)).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return { kind: 'article', path: steps.join('/'), anchor: decoded };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
