import { article, base, type Texts } from '../catalogue/memory-book.ts';

/** Files that git or an editor would repair on the way into the repository, and what the check says of them. */
export const oddBook: { readonly texts: Texts; readonly expected: readonly string[] } = {
  texts: {
    'channels/amazon.yml': base['channels/amazon.yml'] ?? '',
    'taxonomy.yml': base['taxonomy.yml'] ?? '',
    'facts.yml': 'return_window:\n\ttype: number\n',
    'faq/en/returns/control.md': article('A bell\u0007, and\u0000 one\u0007 more.').replace('A title', 'Control'),
    'faq/en/returns/crlf.md': article('Windows line ends.').replace('A title', 'Line ends').replaceAll('\n', '\r\n'),
    'faq/en/returns/deep.md': `---\ntitle: ${'['.repeat(20_000)}\n---\n\nText.\n`,
    'faq/en/returns/large.md': new Uint8Array(10_000_000).fill(0x61),
    'faq/en/returns/latin.md': Buffer.from('---\ntitle: Caf\u00E9 and more\n', 'latin1'),
    'faq/en/returns/mark.md': `\uFEFF${article('A byte order mark.').replace('A title', 'A mark')}`,
    'faq/en/returns/nul.md': '\0'.repeat(900),
    'faq/en/returns/twice.md': article('Text.', 'title: Once more\nupdated: 2026-11-20\n'),
    'faq/en/returns/utf16.md': Buffer.from(`\uFEFF${article('Text.')}`, 'utf16le'),
  },
  expected: [
    'brand.yml:1:1 missing-file',
    'facts.yml:2:1 tab-indent',
    'faq/en/returns/control.md:7:7 control-character \u0007',
    'faq/en/returns/control.md:7:13 control-character \u0000',
    'faq/en/returns/crlf.md:1:4 line-endings',
    'faq/en/returns/deep.md:2:1 deep-nesting',
    'faq/en/returns/large.md:1:1 file-too-large',
    'faq/en/returns/latin.md:1:1 encoding',
    'faq/en/returns/mark.md:1:1 byte-order-mark',
    'faq/en/returns/nul.md:1:1 control-character \u0000',
    `faq/en/returns/nul.md:1:1 front-matter-missing ${'\0'.repeat(900)}`,
    'faq/en/returns/twice.md:5:1 duplicate-key title',
    'faq/en/returns/twice.md:6:1 duplicate-key updated',
    'faq/en/returns/utf16.md:1:1 encoding',
  ],
};
