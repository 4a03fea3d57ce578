import { defineCollection } from 'astro:content';
import * as z from 'zod';
import { bookLoaders } from './catalogue/book-loader-astro.ts';
import type { Site } from './catalogue/help-centre.ts';
import { siteAddress } from './catalogue/site-address.ts';
import type { StaffBook } from './catalogue/staff-book.ts';
import type { Article } from './catalogue/render/article.ts';
import { messagesOf } from './i18n/messages-of.ts';
import { bookChecks } from './policy/book-checks.ts';

const loaders = bookLoaders({
  checks: bookChecks,
  now: () => new Date(),
  url: siteAddress(process.env['SITE_URL']),
  words: (locale: Parameters<typeof messagesOf>[0]) => messagesOf(locale).article,
});

export const collections = {
  articles: defineCollection({ loader: loaders.articles, schema: z.custom<Article>() }),
  site: defineCollection({ loader: loaders.site, schema: z.custom<Site>() }),
  staff: defineCollection({ loader: loaders.staff, schema: z.custom<StaffBook>() }),
};
