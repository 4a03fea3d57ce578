import sanitizeHtml from 'sanitize-html';

/** Tags that an article may have; everything else is removed from the page and reported by the check. */
export const allowedTags: ReadonlySet<string> = new Set(
  (
    'a abbr b blockquote br caption cite code col colgroup data dd del details dfn div dl dt em figcaption figure h2 h3 h4 hr i ' +
    'img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table tbody td tfoot th thead tr u ul var'
  ).split(' '),
);

/** Attributes by tag; `*` holds for all. */
export const allowedAttributes: Readonly<Record<string, readonly string[]>> = {
  '*': ['id', 'lang', 'dir', 'title', 'aria-label', 'aria-describedby'],
  a: ['href', 'rel', 'class', 'data-footnote-ref', 'data-footnote-backref'],
  col: ['span'],
  colgroup: ['span'],
  data: ['value'],
  details: ['open'],
  div: ['class', 'role', 'tabindex'],
  h2: ['class'],
  img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
  li: ['value'],
  ol: ['start', 'reversed', 'type'],
  section: ['class', 'data-footnotes'],
  td: ['colspan', 'rowspan', 'align'],
  th: ['colspan', 'rowspan', 'align', 'scope'],
};

/** Schemes that a link may have. */
export const allowedSchemes = ['https', 'http', 'mailto', 'tel'] as const;

/**
 * HTML of an article without anything that could run, load or restyle: allow-lists only. Taking a tag out can close
 * others elsewhere, so it goes over its own result until the tags stay; well-formed HTML needs one turn.
 */
export function safeHtml(html: string): string {
  const safe = sanitizeHtml(html, options);
  return tagsOf(safe) === tagsOf(html) ? safe : safeHtml(safe);
}

function tagsOf(html: string): string {
  return (html.match(/<[^\s>]*/gu) ?? []).join('');
}

const options: sanitizeHtml.IOptions = {
  allowedTags: [...allowedTags],
  allowedAttributes: Object.fromEntries(Object.entries(allowedAttributes).map(([tag, names]) => [tag, [...names]])),
  allowedClasses: { a: ['anchor'], div: ['table-scroll'], h2: ['visually-hidden'], section: ['footnotes'] },
  allowedSchemes: [...allowedSchemes],
  allowedSchemesByTag: { img: [] },
  allowProtocolRelative: false,
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'iframe', 'object', 'template', 'svg', 'math'],
};
