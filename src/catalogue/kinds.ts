import type * as z from 'zod';
import { actsSchema } from '../model/acts.ts';
import { brandSchema } from '../model/brand.ts';
import { campaignSchema } from '../model/campaign.ts';
import { channelSchema } from '../model/channel.ts';
import { factsSchema } from '../model/fact.ts';
import { faqSchema, faqTranslationSchema } from '../model/faq.ts';
import { guideSchema } from '../model/guide.ts';
import { lexiconSchema } from '../model/lexicon.ts';
import { macroSchema, macroTranslationSchema } from '../model/macro.ts';
import { noticeSchema } from '../model/notice.ts';
import { policyRuleSchema } from '../model/policy-rule.ts';
import { searchWordsSchema } from '../model/search-words.ts';
import { snippetSchema, snippetTranslationSchema } from '../model/snippet.ts';
import { taxonomySchema } from '../model/taxonomy.ts';
import { utterancesSchema } from '../model/utterances.ts';

interface Kind<Schema extends z.ZodType> {
  /** Path below the content folder; `<locale>`, `<category>`, `<channel>` and `<slug>` stand for one name each. */
  readonly path: string;
  readonly schema: Schema;
}

/** What a file in another language than the source language says; the rest comes from its source. */
export const translationSchemas: Partial<Record<KindName, z.ZodType>> = {
  faq: faqTranslationSchema,
  macro: macroTranslationSchema,
  snippet: snippetTranslationSchema,
};

/** Every kind of content: where its files stand and what they may say. */
export const kinds = {
  brand: kind('brand.yml', brandSchema),
  facts: kind('facts.yml', factsSchema),
  taxonomy: kind('taxonomy.yml', taxonomySchema),
  faq: kind('faq/<locale>/<category>/<slug>.md', faqSchema),
  macro: kind('macros/<locale>/<category>/<slug>.md', macroSchema),
  snippet: kind('snippets/<locale>/<slug>.md', snippetSchema),
  notice: kind('notices/<slug>.md', noticeSchema),
  campaign: kind('campaigns/<slug>.yml', campaignSchema),
  guide: kind('guides/<slug>.yml', guideSchema),
  rule: kind('policies/<channel>/<slug>.yml', policyRuleSchema),
  channel: kind('channels/<slug>.yml', channelSchema),
  acts: kind('acts.yml', actsSchema),
  lexicon: kind('lexicon/<locale>.yml', lexiconSchema),
  searchWords: kind('search/<locale>.yml', searchWordsSchema),
  utterances: kind('utterances/<locale>.yml', utterancesSchema),
} as const;

export type Kinds = typeof kinds;
export type KindName = keyof Kinds;
export type DataOf<Name extends KindName> = z.output<Kinds[Name]['schema']>;

/** The names that a path holds, by the words of its kind's pattern. */
export type PathNames = Partial<Record<'locale' | 'category' | 'channel' | 'slug', string>>;

/** The kind that a path belongs to, or `undefined`. */
export function kindOf(path: string): { name: KindName; names: PathNames } | undefined {
  const steps = path.split('/');
  for (const name of Object.keys(kinds) as KindName[]) {
    const names = match(kinds[name].path.split('/'), steps);
    if (names) return { name, names };
  }
  return undefined;
}

function kind<Schema extends z.ZodType>(path: string, schema: Schema): Kind<Schema> {
  return { path, schema };
}

function match(pattern: readonly string[], steps: readonly string[]): PathNames | undefined {
  if (pattern.length !== steps.length) return undefined;
  const names: PathNames = {};
  for (const [index, part] of pattern.entries()) {
    const step = steps[index] ?? '';
    const variable = /^<(\w+)>(.*)$/u.exec(part);
    if (!variable) {
      if (part !== step) return undefined;
      continue;
    }
    const [, name = '', ending = ''] = variable;
    if (!step.endsWith(ending) || step.length === ending.length) return undefined;
    names[name as keyof PathNames] = step.slice(0, step.length - ending.length);
  }
  return names;
}
