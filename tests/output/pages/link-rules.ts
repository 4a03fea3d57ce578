import { localeOf } from '../../../src/lib/locales.ts';
import { isIndexed, isRedirect } from './document-rules.ts';
import { alternatesOf, canonicalsOf, describeElement, metaOf, type HtmlPage, type PageElement } from './html-page.ts';
import { localeOfPage, pathOfUrl, type PageRule, type PageSite } from './page-site.ts';

/** Attributes that name an address. */
const addressAttributes = ['href', 'src', 'action', 'poster'] as const;

/** Every link, file and form on the page leads to a page or a file of the site, and every `#…` to its element. */
export const linksLeadSomewhere: PageRule = (page, site) =>
  page.elements
    .flatMap((element) => addressesIn(element).map((url) => ({ element, url })))
    .flatMap(({ element, url }) => {
      const fault = faultOfUrl(url, page, site);
      return fault === undefined ? [] : [`${fault}: ${describeElement(element)}`];
    });

/** The addresses that only machines follow: pictures for social networks, canonical pages. */
export const metaUrlsExist: PageRule = (page, site) =>
  ['og:image', 'og:url'].flatMap((name) => {
    const url = metaOf(page, name);
    if (url === undefined) return [];
    const path = pathOfUrl(url, site);
    return path !== undefined && (site.pages.has(path) || site.files.has(path))
      ? []
      : [`has ${name} ${url}, which does not exist`];
  });

/** One canonical address, absolute, of a page that names itself; pages that are not indexed have none. */
export const canonicalIsRight: PageRule = (page, site) => {
  const found = canonicalsOf(page);
  if (!isIndexed(page) && !isRedirect(page)) {
    return found.length === 0 ? [] : [`is not indexed and names ${found.join(', ')} as canonical`];
  }
  const [url = ''] = found;
  if (found.length !== 1) return [`has ${found.length} canonical addresses`];
  const target = site.pages.get(pathOfUrl(url, site) ?? '');
  if (!target) return [`has the canonical address ${url}, which is no page of ${site.base}`];
  const own = canonicalsOf(target)[0];
  return own === url ? [] : [`has the canonical address ${url}, which names ${own ?? 'none'} instead of itself`];
};

/** Every language that a page names has it, names this one back, and says its own language. */
export const alternatesAreSymmetric: PageRule = (page, site) => {
  if (!isIndexed(page)) return [];
  const alternates = alternatesOf(page);
  const languages = [...alternates].filter(([tag]) => tag !== 'x-default');
  const canonical = canonicalsOf(page)[0] ?? '';
  const isOwn = canonical === site.base + page.address;
  const tag = localeOf(localeOfPage(page, site) ?? site.sourceLocale).tag;
  return [
    ...(alternates.size === 1 ? ['names a single other language'] : []),
    ...(alternates.size > 0 && isOwn && alternates.get(tag) !== canonical ? [`does not name itself as ${tag}`] : []),
    ...(alternates.size > 0 && !alternates.has('x-default') ? ['names no x-default'] : []),
    ...languages.flatMap(([language, url]) => {
      const other = site.pages.get(pathOfUrl(url, site) ?? '');
      if (!other) return [`names ${url} as ${language}, which does not exist`];
      const locale = localeOfPage(other, site);
      if (locale === undefined || localeOf(locale).tag !== language)
        return [`names ${url} as ${language}, which it is not`];
      if (canonicalsOf(other)[0] !== url) return [`names ${url} as ${language}, which is shown in another language`];
      return sameMap(alternatesOf(other), alternates)
        ? []
        : [`names ${url} as ${language}, which does not name the same languages`];
    }),
  ];
};

function addressesIn({ attributes }: PageElement): string[] {
  const candidates = (attributes['srcset'] ?? '').split(',').map((part) => part.trim().split(/\s+/u)[0] ?? '');
  const plain = addressAttributes.map((name) => attributes[name]).filter((url) => url !== undefined);
  return [...plain, ...candidates.filter((url) => url !== '')];
}

function faultOfUrl(url: string, page: HtmlPage, site: PageSite): string | undefined {
  const target = new URL(url, site.base + page.address);
  if (!target.href.startsWith(`${site.base}/`)) {
    return ['https:', 'mailto:'].includes(target.protocol) ? undefined : `has the address ${url}, which is not https`;
  }
  const path = decodeURI(target.pathname);
  const linked = site.pages.get(path);
  if (!linked) {
    if (site.pages.has(`${path}/`)) return `has the address ${url} without its final slash`;
    return site.files.has(path) ? undefined : `has the address ${url}, which does not exist`;
  }
  const id = decodeURIComponent(target.hash.slice(1));
  if (id === '' || linked.elements.some(({ attributes, isTemplate }) => attributes['id'] === id && !isTemplate))
    return undefined;
  return `has the address ${url}, where no element is named "${id}"`;
}

function sameMap(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
