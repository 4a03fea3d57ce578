import { defineCollection } from 'astro:content';
import * as z from 'zod';
import { articleLoader, siteLoader } from './catalogue/book-loader-astro.ts';
import { catalogueChecks } from './catalogue/check-book.ts';
import type { Site } from './catalogue/help-centre.ts';
import type { Article } from './catalogue/render/article.ts';
import { messagesOf } from './i18n/messages-of.ts';

const settings = {
  checks: catalogueChecks,
  now: () => new Date(),
  url: process.env['SITE_URL'],
  words: (locale: Parameters<typeof messagesOf>[0]) => messagesOf(locale).article,
};

export const collections = {
  articles: defineCollection({ loader: articleLoader(settings), schema: z.custom<Article>() }),
  site: defineCollection({ loader: siteLoader(settings), schema: z.custom<Site>() }),
};
