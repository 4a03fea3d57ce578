import type { LocaleCode } from '../../lib/locales.ts';
import type { Brand } from '../../model/brand.ts';
import type { Channel } from '../../model/channel.ts';
import type { Faq } from '../../model/faq.ts';
import type { Macro } from '../../model/macro.ts';
import type { Taxonomy } from '../../model/taxonomy.ts';
import type { Utterances } from '../../model/utterances.ts';

interface Filed<Data> {
  readonly data: Data;
}

interface Localised<Data> extends Filed<Data> {
  readonly locale: LocaleCode;
}

/** What suggestions are learned from; a whole book is one. */
export interface TaughtBook {
  readonly brand: Filed<Pick<Brand, 'source_locale'>> | undefined;
  readonly taxonomy: Filed<Pick<Taxonomy, 'intents'>> | undefined;
  readonly channels: readonly (Filed<Pick<Channel, 'order_id'>> & { readonly slug: string })[];
  readonly utterances: readonly Localised<Utterances>[];
  readonly faqs: readonly Localised<Pick<Faq, 'title' | 'summary' | 'keywords' | 'intents'>>[];
  readonly macros: readonly (Localised<Macro> & {
    /** `category/slug`. */
    readonly path: string;
    /** Liquid. */
    readonly body: string;
  })[];
}
