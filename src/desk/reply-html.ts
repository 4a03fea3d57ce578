const links = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?()[\]]/gu;

/** A plain reply as HTML to paste into a mail: paragraphs, lists, line breaks, links. Everything else stands as it is. */
export function replyHtml(text: string): string {
  return text
    .trim()
    .split(/\n[^\S\n]*\n\s*/u)
    .map((paragraph) => blocksOf(paragraph.split('\n')).join(''))
    .join('\n');
}

type Kind = 'p' | 'ul' | 'ol';

/** Lines of one kind in a row make one block. */
function blocksOf(lines: readonly string[]): string[] {
  const blocks: { kind: Kind; lines: string[] }[] = [];
  for (const line of lines) {
    const kind = kindOf(line);
    const last = blocks.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  return blocks.map((block) => {
    if (block.kind === 'p') return `<p>${block.lines.map(inline).join('<br>')}</p>`;
    const items = block.lines.map((line) => `<li>${inline(line.replace(/^\s*(?:[-•]|\d+[.)])\s+/u, ''))}</li>`);
    const first = Number(/\d+/u.exec(block.lines[0] ?? '')?.[0] ?? 1);
    const start = block.kind === 'ol' && first !== 1 ? ` start="${first}"` : '';
    return `<${block.kind}${start}>${items.join('')}</${block.kind}>`;
  });
}

function kindOf(line: string): Kind {
  if (/^\s*[-•]\s+\S/u.test(line)) return 'ul';
  return /^\s*\d{1,2}[.)]\s+\S/u.test(line) ? 'ol' : 'p';
}

function inline(line: string): string {
  let html = '';
  let from = 0;
  for (const { 0: url, index } of line.matchAll(links)) {
    html += `${escape(line.slice(from, index))}<a href="${escape(url)}">${escape(url)}</a>`;
    from = index + url.length;
  }
  return html + escape(line.slice(from));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}
