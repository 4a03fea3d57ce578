const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The lines of a message that may be HTML, with one kind of line end and no space that cannot be seen. */
export function plainLines(message: string): string {
  const text = /<\/?(?:p|br|div|html|body|span|table)\b[^<>]*>/iu.test(message) ? withoutTags(message) : message;
  return text
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(/[\u00a0\u3000\t]/gu, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, '');
}

function withoutTags(html: string): string {
  return html
    .replace(/<(style|script)\b[^<]*<\/\1>/giu, ' ')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li)\b[^<>]*>/giu, '\n')
    .replace(/<[^<>]+>/gu, ' ')
    .replace(/&(?:nbsp|amp|lt|gt|quot|#39);/gu, (entity) => entities[entity] ?? entity);
}
