import type { LocaleCode } from '../../../src/lib/locales.ts';
import { macroSchema, type Macro } from '../../../src/model/macro.ts';
import type { TaughtBook } from '../../../src/search/suggest/taught-book.ts';

type MacroEntry = TaughtBook['macros'][number];

/** An approved macro; `more` are its other fields. */
export function macro(path: string, fields: Partial<Macro> & { intent: string }, body = ''): MacroEntry {
  const data = macroSchema.parse({
    title: `Reply ${path}`,
    channels: ['amazon', 'email'],
    status: 'approved',
    owner: 'Mara',
    reviewed_on: '2026-11-01',
    review_every: '6 months',
    ...fields,
  });
  return { path, locale: 'en', data, body };
}

const utterances: Readonly<Partial<Record<LocaleCode, Record<string, string[]>>>> = {
  en: {
    return_request: [
      'I want to send the lamp back, how do I return it?',
      'can i return this rug please',
      'return it for a refund',
      'how do returns work, I would like to send this back',
    ],
    damaged_item: [
      'The vase arrived broken',
      'glass was smashed when I opened the box',
      'arrived damaged, big scratch',
      'it came in pieces, everything broken',
    ],
    invoice_request: [
      'Please send me an invoice',
      'I need a VAT invoice for my company',
      'can you send the receipt',
      'where do I get the invoice of my order',
    ],
    none: ['Thanks, all good now', 'Thank you, it arrived!', 'I am out of office until Monday', 'great, thanks a lot'],
  },
  de: {
    return_request: ['Ich möchte die Lampe zurückschicken', 'wie kann ich das zurückgeben', 'Rückgabe bitte'],
    damaged_item: ['Die Vase kam kaputt an', 'Glas ist zerbrochen', 'beschädigt angekommen'],
    invoice_request: ['Bitte schicken Sie mir eine Rechnung', 'ich brauche die Rechnung', 'Beleg bitte'],
    none: ['Danke, alles gut', 'Vielen Dank!', 'Ich bin nicht im Büro'],
  },
  ja: {
    return_request: ['返品したいです', '返品の方法を教えてください', '商品を返品できますか'],
    damaged_item: ['届いた花瓶が割れていました', '商品が壊れていました', '破損しています'],
    invoice_request: ['領収書をください', '請求書を発行してください', '領収書が必要です'],
    none: ['ありがとうございました', '届きました、どうも', '不在にしております'],
  },
};

const intents = {
  return_request: { labels: { en: 'Return', de: 'Rückgabe' }, definition: 'Wants to send an item back.' },
  damaged_item: { labels: { en: 'Damaged' }, definition: 'The item arrived broken. One that fails later is another.' },
  invoice_request: { labels: { en: 'Invoice' }, definition: 'Wants an invoice or a receipt.' },
};

/** A small book in three languages that knows three intents. */
export const taughtBook: TaughtBook = {
  brand: { data: { source_locale: 'en' } },
  taxonomy: { data: { intents } },
  channels: [
    {
      slug: 'amazon',
      data: { order_id: { pattern: String.raw`^\d{3}-\d{7}-\d{7}$`, example: '123-1234567-1234567' } },
    },
    { slug: 'email', data: {} },
  ],
  utterances: Object.entries(utterances).map(([locale, data]) => ({ locale: locale as LocaleCode, data })),
  faqs: [
    {
      locale: 'en',
      data: {
        title: 'How do I return an item?',
        summary: 'Open the order and choose return; the label comes by e-mail.',
        keywords: ['send something back'],
        intents: ['return_request'],
      },
    },
  ],
  macros: [
    macro(
      'returns/how-to',
      { intent: 'return_request', utterances: ['how does a return work'] },
      'Here is how, {{ name }}.',
    ),
    macro('returns/fba', { intent: 'return_request', fulfilment: 'FBA', channels: ['amazon'] }),
    macro('returns/draft', { intent: 'return_request', status: 'draft' }),
    macro('problems/photo', { intent: 'damaged_item', utterances: ['the box was crushed'] }, 'Please send a photo.'),
    macro(
      'problems/replacement',
      { intent: 'damaged_item', utterances: ['photos attached, send a new one'] },
      'A new one comes.',
    ),
    macro('payment/invoice', { intent: 'invoice_request', effective_from: '2026-11-10', effective_to: '2026-11-20' }),
  ],
};
