import { resultsWanted, type BuiltIndex, type Collection, type Engine, type Find } from '../engine.ts';
import { importPeer } from '../peer.ts';

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

interface Builder {
  readonly addHTMLFile: (file: { url: string; content: string }) => Promise<{ errors: readonly string[] }>;
  readonly getFiles: () => Promise<{ files: readonly IndexFile[] }>;
  readonly deleteIndex: () => Promise<null>;
}

interface Package {
  readonly createIndex: (options: { forceLanguage: string }) => Promise<{ index?: Builder }>;
  readonly close: () => Promise<null>;
}

interface Instance {
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ results: readonly { data: () => Promise<{ url: string }> }[] }>;
}

interface BrowserModule {
  readonly createInstance: (options: { basePath: string; baseUrl: string }) => Instance;
}

/** Titles and headings weigh what Pagefind gives their elements; keywords weigh as much as a second heading. */
const keywordWeight = 6;

async function build({ locale, documents }: Collection): Promise<BuiltIndex> {
  const { createIndex, close } = await importPeer<Package>('pagefind');
  const { index } = await createIndex({ forceLanguage: locale });
  if (!index) throw new Error('Pagefind made no index.');
  for (const { id, title, keywords, headings, summary, text, category } of documents) {
    const content = `<html lang="${locale}"><body><h1>${escape(title)}</h1>
      <p data-pagefind-weight="${keywordWeight}">${keywords.map(escape).join('. ')}</p>
      <p>${escape(category)}. ${escape(summary)}</p>${headings.map((heading) => `<h2>${escape(heading)}</h2>`).join('')}
      <p>${escape(text)}</p></body></html>`;
    const { errors } = await index.addHTMLFile({ url: `/${id}`, content });
    if (errors.length > 0) throw new Error(`Pagefind refused ${id}: ${errors.join(' ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  await close();
  const data = files.filter(({ path }) => /\.pf_(?:meta|index|fragment)$|entry\.json$/u.test(path));
  return { files: data.map(({ content }) => content), load: () => load(files, locale) };
}

let loads = 0;

/** Runs Pagefind's own browser code here; it gets its files from memory instead of the network. */
async function load(files: readonly IndexFile[], locale: string): Promise<Find> {
  loads += 1;
  const place = `http://pagefind-${loads}.test/pagefind/`;
  const contents = new Map(files.map(({ path, content }) => [`${place}${path}`, content]));
  const network = globalThis.fetch;
  globalThis.fetch = (input, options) => {
    const address = input instanceof Request ? input.url : input.toString();
    const content = contents.get(address.replace(/\?.*$/u, ''));
    return content ? Promise.resolve(new Response(content)) : network(input, options);
  };
  const code = Buffer.from(contents.get(`${place}pagefind.js`) ?? '').toString('base64');
  // The number makes it a module of its own: each keeps one language's WebAssembly.
  const { createInstance } = (await import(`data:text/javascript;base64,${code}#${loads}`)) as BrowserModule;
  const instance = withPageLanguage(locale, () => createInstance({ basePath: place, baseUrl: '/' }));
  await instance.init();
  return async (query) => {
    const { results } = await instance.search(query);
    const shown = await Promise.all(results.slice(0, resultsWanted).map(async (result) => await result.data()));
    return shown.map(({ url }) => url.slice(1));
  };
}

/** Pagefind asks the page for its language while an instance is made. */
function withPageLanguage<Result>(locale: string, make: () => Result): Result {
  const host = globalThis as { document?: unknown };
  host.document = { querySelector: () => ({ getAttribute: () => locale }) };
  try {
    return make();
  } finally {
    delete host.document;
  }
}

function escape(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
}

export const pagefind: Engine = {
  name: 'Pagefind',
  package: 'pagefind',
  variants: () => [{ name: 'language set', build }],
};
