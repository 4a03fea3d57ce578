import type { Book } from '../../src/catalogue/book.ts';
import { readBook } from '../../src/catalogue/read-book.ts';
import { base, memoryFiles, type Texts } from '../catalogue/memory-book.ts';

const rule = `kind: link
id: no-links
severity: error
locales: [en, de]
message: A marketplace allows no links that lead away from it.
evidence: K
source: { title: A rule, url: https://example.com, checked_on: 2026-11-01 }
settings: { allow: [own] }
examples: { bad: { en: [See https://foreign.example.org] }, ok: { en: [See Your Orders.] } }
`;

/** Fields of a macro of the made-up book. */
const fields = `intent: return_request
channels: [amazon, email]
fulfilment: FBM
owner: Mara
reviewed_on: 2026-11-01
review_every: 6 months
`;

/** One of each kind of placeholder, in its own line of the text. */
const everyKind = `---
title: Parcel on its way
shortcut: moving
${fields}status: approved
internal_note: Told where the parcel is.
placeholders:
  - { name: first_name, label: First name, type: first_name, default: there, example: Nadia, source: order.first_name }
  - { name: item, label: Item, type: text, default: your item, example: the oak lamp, source: order.item }
  - { name: pieces, label: Pieces, type: number, required: true, example: '2', source: order.quantity }
  - { name: total, label: Price, type: money, required: true, example: 38.50 GBP, source: order.total }
  - { name: promised_by, label: Promised by, type: date, default: soon, example: '2026-11-24', source: order.promised_by }
  - { name: shipped_on, label: Sent on, type: date, default: lately, example: '2026-11-20', source: order.shipped_on }
  - { name: carrier, label: Carrier, type: carrier, default: the carrier, example: UPS, source: order.carrier }
  - { name: tracking, label: Number, type: tracking_number, default: no number, example: 1Z999, source: order.tracking_number }
  - { name: page, label: Tracking page, type: url, default: Your Orders, example: https://ups.com/1, source: order.tracking_url }
  - { name: order_id, label: Order, type: order_id, required: true, example: 123-1234567-1234567, source: order.id }
  - { name: step, label: Next step, type: choice, required: true, example: we wait, choices: [we wait, we refund], source: ask }
  - { name: remark, label: Remark, type: text, default: nothing else, example: a remark, source: ask }
  - { name: agent, label: Your name, type: first_name, default: Us, example: Jonas, source: agent.first_name }
  - { name: today, label: Today, type: date, required: true, example: '2026-11-26', source: clock.today }
---

Hello {{ first_name }}, {{ item }} × {{ pieces }} for {{ total }}
by {{ promised_by }}, sent {{ shipped_on }}, {{ carrier }} {{ tracking }} {{ page }}
{{ order_id }}: {{ step }}, {{ remark }} within {{ facts.return_window }} days
{{ today }}, {{ agent }}{% case channel %}{% when 'email' %} by mail{% endcase %}
`;

const german = everyKind
  .replace('title: Parcel on its way', "title: Paket unterwegs\nsource_digest: '000000000000'")
  .replace(/shortcut: moving\n/u, '')
  .replace(fields, 'reviewed_on: 2026-11-01\n')
  .replace('Told where the parcel is.', 'Gesagt, wo das Paket ist.')
  .replace('choices: [we wait, we refund]', 'choices: [wir warten, wir erstatten]')
  .replace('example: we wait', 'example: wir warten')
  .replace('label: Next step', 'label: Nächster Schritt')
  .replace('default: soon', 'default: bald')
  .replace('Hello ', 'Hallo ');

const simple = (title: string, more: string, body: string): string =>
  `---\ntitle: ${title}\n${fields}${more}---\n\n${body}\n`;

export const madeUpFiles: Texts = {
  ...base,
  'channels/amazon.yml': `name: Amazon
kind: marketplace
format: plain
hosts: [amazon.com]
length:
  - { where: Message box, max: 600, evidence: K }
  - { where: API, max: 60, evidence: K }
reply_deadline: { hours: 24, counts: Weekends count; automatic replies do not., evidence: K }
order_id: { pattern: '^\\d{3}-\\d{7}-\\d{7}$', example: 123-1234567-1234567 }
sources: [{ title: Limits, url: https://example.com, checked_on: 2026-11-01 }]
`,
  'channels/email.yml': `name: Own shop
kind: own-shop
format: html
sources: [{ title: Limits, url: https://example.com, checked_on: 2026-11-01 }]
`,
  'channels/etsy.yml': `name: Etsy
kind: marketplace
format: plain
sources: [{ title: Limits, url: https://example.com, checked_on: 2026-11-01 }]
`,
  'policies/amazon/no-links.yml': rule,
  'policies/amazon/no-emoji.yml': rule
    .replace('kind: link', 'kind: emoji')
    .replace('no-links', 'no-emoji')
    .replace('{ allow: [own] }', '{}')
    .replace('severity: error', 'severity: warning')
    .replace('See https://foreign.example.org', 'Hello 🙂'),
  'campaigns/peak.yml': `title: Peak
from: 2026-12-01T00:00:00Z
until: 2026-12-31T00:00:00Z
facts: { return_window: 60 }
`,
  'lexicon/en.yml': 'concepts: { thanks: [thank you] }\n',
  'lexicon/de.yml': 'concepts: { thanks: [danke] }\n',
  'snippets/en/bye.md': '---\ntitle: The end of a reply\n---\n\nKind regards\n',
  'macros/en/returns/on-its-way.md': everyKind,
  'macros/de/returns/on-its-way.md': german,
  'macros/en/returns/send-back.md': simple(
    'Send the lamp back',
    'status: approved\nutterances: [How do I return the kettle?]\n',
    "Please send it back. {% render 'bye' %}",
  ),
  'macros/en/returns/half-done.md': simple('Half done', 'status: draft\n', 'Not yet.'),
  'macros/en/returns/winter.md': simple(
    'Only in winter',
    'status: approved\neffective_from: 2026-12-01\neffective_to: 2027-02-28\n',
    'It is cold.',
  ),
  'macros/en/returns/waived.md': simple(
    'With a link',
    "status: approved\nwaivers: [{ rule: no-links, reason: The page is named in the law., until: '2026-12-31' }]\n",
    'See https://law.example.org/returns for the law.',
  ),
};

/** A small book in which each kind of value, channel, status and rule stands once. */
export async function madeUpBook(files: Texts = madeUpFiles): Promise<Book> {
  const { book, findings } = await readBook(memoryFiles(files));
  if (findings.length > 0) throw new Error(JSON.stringify(findings[0]));
  return book;
}
