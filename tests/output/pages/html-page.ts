import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a page. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its text and that of everything in it, with single spaces. */
  readonly text: string;
  /** From the element around it outwards. */
  readonly around: readonly PageElement[];
  /** It stands in a `<template>`: no part of the page until a script puts it in. */
  readonly isTemplate: boolean;
}

/** A page as a browser reads it. */
export interface HtmlPage {
  /** Its address on the site: `/en/delivery/`. */
  readonly address: string;
  /** Every element, in the order of the document. */
  readonly elements: readonly PageElement[];
}

type Node = DefaultTreeAdapterTypes.Node;

/** Reads a page; `path` is its file: `/en/delivery/index.html`. */
export function readPage(path: string, html: string): HtmlPage {
  const elements: PageElement[] = [];
  const walk = (node: Node, around: readonly PageElement[], isTemplate: boolean): void => {
    let inside = around;
    if (defaultTreeAdapter.isElementNode(node)) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      const element = { name: node.tagName, attributes, text: textOf(node), around, isTemplate };
      elements.push(element);
      inside = [element, ...around];
    }
    const isHeld = 'content' in node;
    const children = isHeld ? node.content.childNodes : 'childNodes' in node ? node.childNodes : [];
    for (const child of children) walk(child, inside, isTemplate || isHeld);
  };
  walk(parse(html), [], false);
  return { address: path.replace(/index\.html$/u, ''), elements };
}

/** The elements of a page with one of these names. */
export function elementsOf({ elements }: HtmlPage, ...names: readonly string[]): PageElement[] {
  return elements.filter(({ name }) => names.includes(name));
}

/** The `content` of a `<meta>`, by its name or property. */
export function metaOf(page: HtmlPage, name: string): string | undefined {
  const meta = elementsOf(page, 'meta').find(
    ({ attributes }) => (attributes['name'] ?? attributes['property']) === name,
  );
  return meta?.attributes['content'];
}

/** The canonical addresses that a page names. */
export function canonicalsOf(page: HtmlPage): string[] {
  return linksOf(page, 'canonical').map(({ href = '' }) => href);
}

/** The other languages of a page, by their tags. */
export function alternatesOf(page: HtmlPage): ReadonlyMap<string, string> {
  const links = linksOf(page, 'alternate').filter(({ hreflang }) => hreflang !== undefined);
  return new Map(links.map(({ hreflang = '', href = '' }) => [hreflang, href]));
}

/** An element as a complaint names it: `<a class="brand" href="/en/">`. */
export function describeElement({ name, attributes }: PageElement): string {
  const shown = Object.entries(attributes).map(([key, value]) => ` ${key}="${value.slice(0, 80)}"`);
  return `<${name}${shown.join('')}>`;
}

function textOf(node: Node): string {
  const words = (inner: Node): string => {
    if (defaultTreeAdapter.isTextNode(inner)) return inner.value;
    return 'childNodes' in inner ? inner.childNodes.map(words).join('') : '';
  };
  return words(node).replace(/\s+/gu, ' ').trim();
}

function linksOf(page: HtmlPage, rel: string): Readonly<Record<string, string>>[] {
  return elementsOf(page, 'link')
    .map(({ attributes }) => attributes)
    .filter((attributes) => attributes['rel'] === rel);
}
