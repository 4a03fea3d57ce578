import { Liquid } from 'liquidjs';

/** Tags that a text may use; the others reach outside the text (include, layout) or keep hidden state. */
const allowedTags = new Set(['assign', 'capture', 'case', 'comment', '#', 'for', 'if', 'raw', 'render', 'unless']);

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
    templates: snippets,
    parseLimit: 1e6,
    renderLimit: 1000,
    memoryLimit: 1e7,
  });
  for (const tag of Object.keys(engine.tags)) {
    if (!allowedTags.has(tag)) Reflect.deleteProperty(engine.tags, tag);
  }
  return engine;
}
