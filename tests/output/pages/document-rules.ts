import { localeOf } from '../../../src/lib/locales.ts';
import { describeElement, elementsOf, metaOf, type HtmlPage } from './html-page.ts';
import { localeOfPage, type PageRule } from './page-site.ts';

/** A page that only sends its reader on. */
export function isRedirect(page: HtmlPage): boolean {
  return elementsOf(page, 'meta').some(({ attributes }) => attributes['http-equiv'] === 'refresh');
}

/** Whether search engines may show a page. */
export function isIndexed(page: HtmlPage): boolean {
  return !isRedirect(page) && !(metaOf(page, 'robots') ?? '').includes('noindex');
}

/** One `h1`, and no level of headings left out on the way down. */
export const headingsAreInOrder: PageRule = (page) => {
  const headings = page.elements.filter(({ name, isTemplate }) => /^h[1-6]$/u.test(name) && !isTemplate);
  const count = headings.filter(({ name }) => name === 'h1').length;
  const skipped = headings.filter(({ name }, place) => {
    const before = headings[place - 1];
    return Number(name.slice(1)) > (before ? Number(before.name.slice(1)) : 0) + 1;
  });
  return [
    ...(count === 1 ? [] : [`has ${count} h1`]),
    ...skipped.map(({ name, text }) => `skips a level before the ${name} "${text}"`),
  ];
};

/** The language of the page is that of its address, and every `lang` is one of ours. */
export const languageIsRight: PageRule = (page, site) => {
  const wanted = localeOf(localeOfPage(page, site) ?? site.sourceLocale).tag;
  const found = elementsOf(page, 'html')[0]?.attributes['lang'];
  const known = site.locales.map((code) => localeOf(code).tag);
  const strange = page.elements.filter(({ attributes: { lang } }) => lang !== undefined && !known.includes(lang));
  return [
    ...(found === wanted ? [] : [`says lang="${found ?? ''}" and is in ${wanted}`]),
    ...strange.map((element) => `has a language that the site has not: ${describeElement(element)}`),
  ];
};

/** Title, description and a viewport that lets the reader zoom. */
export const headIsComplete: PageRule = (page) => {
  const titles = elementsOf(page, 'title').filter(({ around }) => around[0]?.name === 'head');
  const title = titles[0]?.text ?? '';
  const description = metaOf(page, 'description') ?? '';
  const viewport = metaOf(page, 'viewport') ?? '';
  return [
    ...(titles.length === 1 && title.length > 3 ? [] : [`has ${titles.length} titles ("${title}")`]),
    ...(isRedirect(page) || description.length >= 20 ? [] : [`has no description to speak of ("${description}")`]),
    ...(viewport.includes('width=device-width') && !/user-scalable|maximum-scale/u.test(viewport)
      ? []
      : [`has the viewport "${viewport}"`]),
  ];
};

/** No id twice, and every element that is named by its id is there. */
export const idsAreUnique: PageRule = ({ elements }) => {
  const shown = elements.filter(({ isTemplate }) => !isTemplate);
  const ids = shown.map(({ attributes: { id } }) => id).filter((id) => id !== undefined);
  const twice = new Set(ids.filter((id, place) => ids.indexOf(id) !== place));
  const referring = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'];
  const lost = shown.flatMap((element) =>
    referring
      .flatMap((name) => (element.attributes[name] ?? '').split(/\s+/u))
      .filter((id) => id !== '' && !ids.includes(id))
      .map((id) => `has no element "${id}", which ${describeElement(element)} names`),
  );
  return [...[...twice].map((id) => `has the id "${id}" twice`), ...lost];
};

/** Pictures have their words and their size, so that nothing jumps; decorative ones have no words on purpose. */
export const imagesAreDescribed: PageRule = (page) =>
  elementsOf(page, 'img').flatMap((image) => {
    const { alt, width, height } = image.attributes;
    return [
      ...(alt === undefined ? [`has no alt on ${describeElement(image)}`] : []),
      ...([width, height].every((side) => /^[1-9]\d*$/u.test(side ?? ''))
        ? []
        : [`has no size on ${describeElement(image)}`]),
    ];
  });

/** Nothing that the content security policy would stop: scripts and styles are files. */
export const nothingIsInline: PageRule = (page) =>
  page.elements.flatMap((element) => {
    const { name, attributes } = element;
    const handlers = Object.keys(attributes).filter((key) => key.startsWith('on'));
    const isData = attributes['type'] === 'application/ld+json';
    const isInline =
      name === 'style' || 'style' in attributes || (name === 'script' && !('src' in attributes) && !isData);
    const isScriptLink = ['href', 'src', 'action', 'formaction'].some((key) =>
      /^\s*javascript:/iu.test(attributes[key] ?? ''),
    );
    return isInline || isScriptLink || handlers.length > 0 ? [`has inline code: ${describeElement(element)}`] : [];
  });
