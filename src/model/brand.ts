import * as z from 'zod';
import { lineSchema, localeSchema, localizedTextSchema, slugSchema } from './fields.ts';

const contactSchema = z.strictObject({
  channel: slugSchema.describe('The channel where the buyer ordered.'),
  steps: localizedTextSchema.describe('How a buyer of this channel reaches us, in each locale.'),
  url: z
    .url({ protocol: /^https$/u, error: 'use an address that starts with https://' })
    .optional()
    .describe('The page where they do it.'),
});

/** `content/brand.yml`: who speaks, and how the help centre looks. */
export const brandSchema = z
  .strictObject({
    name: lineSchema(1, 40).describe('The seller’s name.'),
    taglines: localizedTextSchema.describe('One line under the name of the help centre, in each locale.'),
    url: z
      .url({ protocol: /^https?$/u, error: 'use an address like https://help.example.com' })
      .describe('Where the help centre is published; the environment variable SITE_URL overrides it.'),
    logo: z
      .string()
      .regex(/^\/.+\.svg$/u, 'use the path of an SVG below public/, like /logo.svg')
      .optional()
      .describe('Logo below public/, shown beside the name.'),
    social_image: z
      .string()
      .regex(/^\/.+\.(?:png|jpe?g|webp)$/u, 'use the path of a picture below public/, like /social.png')
      .optional()
      .describe('Picture below public/ of 1200 by 630 pixels, shown where a page is shared.'),
    accent: z
      .strictObject({
        light: colourSchema().describe('The accent on light ground, like "#1d5bbf".'),
        dark: colourSchema().describe('The accent on dark ground.'),
      })
      .describe('The one accent colour; both need a contrast of 4.5:1 on their ground.'),
    source_locale: localeSchema.describe('The language that articles are written in first.'),
    locales: z.array(localeSchema).min(1).describe('Languages of the help centre, in the order of the switcher.'),
    home: z
      .url({ protocol: /^https$/u, error: 'use an address that starts with https://' })
      .optional()
      .describe('The own shop, if there is one.'),
    contacts: z.array(contactSchema).min(1).describe('How to reach us, one entry per channel that we sell on.'),
  })
  .refine((brand) => brand.locales.includes(brand.source_locale), {
    path: ['locales'],
    error: 'must contain the source_locale',
  })
  .describe('The seller: name, colours, languages, ways to get in touch.');

export type Brand = z.infer<typeof brandSchema>;

function colourSchema(): z.ZodString {
  return z.string().regex(/^#[0-9a-f]{6}$/u, 'use six hexadecimal digits, like "#1d5bbf"');
}
