import * as z from 'zod';
import { evidenceSchema, sourceSchema } from './channel.ts';
import { lineSchema, localeSchema, slugSchema } from './fields.ts';

const examples = z.partialRecord(localeSchema, z.array(z.string().min(1)).min(1));

/** `content/policies/<channel>/<rule-id>.yml`: what every rule has; the policy engine adds the settings of each kind. */
export const policyRuleSchema = z
  .strictObject({
    id: slugSchema.describe('Permanent id, the same as the file name.'),
    kind: slugSchema.describe('The kind of check that decides it.'),
    severity: z
      .enum(['error', 'warning', 'suggestion'])
      .describe('error: may cost the account. warning: breaks a rule. suggestion: style.'),
    scope: z.enum(['text', 'subject', 'attachment']).default('text').describe('What it looks at.'),
    context: z
      .enum(['any', 'reply', 'proactive', 'presale', 'transactional', 'marketing', 'review-request'])
      .default('any')
      .describe('In which messages it holds.'),
    locales: z.array(localeSchema).min(1).describe('Languages that it can judge.'),
    message: lineSchema(20, 300).describe('What is wrong and what to write instead.'),
    evidence: evidenceSchema.describe('How well the rule is proven.'),
    source: sourceSchema.describe('Where the rule stands.'),
    settings: z.record(slugSchema, z.unknown()).default({}).describe('Settings of its kind.'),
    retired: z.boolean().default(false).describe('true: no longer checked; its id stays taken.'),
    examples: z
      .strictObject({
        bad: examples.describe('Texts that it must report, per locale.'),
        ok: examples.describe('Texts that it must let pass, per locale.'),
      })
      .describe('Proof: the tests run them all.'),
  })
  .describe('One rule of a marketplace or a law on what a reply may say.');

export type PolicyRule = z.infer<typeof policyRuleSchema>;
