import { Liquid } from 'liquidjs';

/** Tags that a text may use; the others reach outside the text (include, layout) or keep hidden state. */
export const allowedTags: ReadonlySet<string> = new Set(
  'assign capture case comment # for if raw render unless'.split(' '),
);

/** One Liquid output or tag in a text. Time is linear in the text, whatever is left open in it. */
export const liquidMarkup = /\{\{(?:(?!\{\{|\}\}).)*\}\}|\{%(?:(?!\{%|%\}).)*%\}/gsu;

/**
 * Liquid as the book uses it: unknown variables and filters are errors, only own properties are read, no file is
 * touched, and parsing and rendering stop at limits, so that no text can hang a build or a browser.
 * `snippets` are the texts that `{% render %}` finds, by name.
 */
export function createTemplateEngine(snippets: Readonly<Record<string, string>> = {}): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    relativeReference: false,
    // A snippet is parsed once, not for each text that renders it.
    cache: true,
    // Without a prototype, so that no name finds what is not a snippet.
    templates: Object.assign(Object.create(null) as object, snippets),
    parseLimit: 1e6,
    renderLimit: 1000,
    memoryLimit: 1e7,
  });
  for (const tag of Object.keys(engine.tags)) {
    if (!allowedTags.has(tag)) Reflect.deleteProperty(engine.tags, tag);
  }
  return engine;
}
