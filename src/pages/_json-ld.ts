import type { ArticleView, Site } from '../catalogue/help-centre.ts';
import { localeOf, type LocaleCode } from '../lib/locales.ts';

const context = 'https://schema.org';

/** Structured data of the home page: the site and how to search it. */
export function websiteJsonLd({ brand }: Site, locale: LocaleCode): object {
  return {
    '@context': context,
    '@type': 'WebSite',
    name: brand.name,
    url: `${brand.url}/${locale}/`,
    inLanguage: localeOf(locale).tag,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${brand.url}/${locale}/search/?q={query}` },
      'query-input': 'required name=query',
    },
  };
}

/** Structured data of the way to a page. */
export function breadcrumbsJsonLd({ brand }: Site, steps: readonly { label: string; url: string }[]): object {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: `${brand.url}${url}`,
    })),
  };
}

/** Structured data of an article: its question and its whole answer. */
export function faqJsonLd({ article }: ArticleView, { brand }: Site): object {
  return {
    '@context': context,
    '@type': 'FAQPage',
    inLanguage: localeOf(article.locale).tag,
    dateModified: article.updated,
    publisher: { '@type': 'Organization', name: brand.name },
    mainEntity: [
      { '@type': 'Question', name: article.title, acceptedAnswer: { '@type': 'Answer', text: article.text } },
    ],
  };
}
