import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { parse } from 'yaml';
import { brandSchema } from '../model/brand.ts';
import { contentFolderOf, faultReport, readChecked, type BookSettings } from './book-source-astro.ts';
import { folderFiles } from './files/folder-fs.ts';
import { kinds } from './kinds.ts';

const brandCss = 'virtual:replybook/brand.css';
const brandCssId = `\0${brandCss}`;

/** Milliseconds in which several saved files count as one change. */
const pause = 60;

/**
 * What the site needs of Astro besides the content loader: the brand's colours as a style sheet, and in dev the faults
 * of the book, all of them, in the terminal and over the page as soon as a file is saved.
 */
export function book(settings: BookSettings): AstroIntegration {
  let root: URL;
  return {
    name: 'replybook',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        ({ root } = config);
        updateConfig({ vite: { plugins: [brandColours(contentFolderOf(root))] } });
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = contentFolderOf(root);
        let report: string | undefined;
        const show = (): void => {
          if (report === undefined) return;
          server.ws.send({ type: 'error', err: { message: report, stack: '', id: folder, plugin: 'replybook' } });
        };
        const check = async (): Promise<void> => {
          const before = report;
          report = faultReport(await readChecked(root, settings));
          if (report !== undefined) logger.error(report);
          else if (before !== undefined) server.ws.send({ type: 'full-reload' });
          show();
        };
        let timer: ReturnType<typeof setTimeout> | undefined;
        server.watcher.on('all', (_event, path) => {
          const file = relative(folder, path);
          if (file.startsWith('..')) return;
          if (file === kinds.brand.path) forgetColours(server);
          clearTimeout(timer);
          timer = setTimeout(() => void check(), pause);
        });
        // A page that reloads loses the overlay; it gets it again as soon as it is there.
        server.ws.on('connection', show);
        void check();
      },
    },
  };
}

/** `import 'virtual:replybook/brand.css'`: the accent of brand.yml as custom properties. */
function brandColours(folder: string): Plugin {
  return {
    name: 'replybook:brand-colours',
    resolveId: (wanted) => (wanted === brandCss ? brandCssId : undefined),
    load: async (wanted) => {
      if (wanted !== brandCssId) return undefined;
      const text = new TextDecoder().decode(await folderFiles(folder, '').read(kinds.brand.path));
      // A brand with a fault is told as one; until then the page keeps its default colours.
      const brand = brandSchema.safeParse(parse(text));
      const { light, dark } = brand.success ? brand.data.accent : { light: '#1b5e8c', dark: '#7cc0ee' };
      return `:root{--accent-light:${light};--accent-dark:${dark}}`;
    },
  };
}

/** Makes dev work the colours out anew for the next page. */
function forgetColours(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const module = moduleGraph.getModuleById(brandCssId);
    if (module) moduleGraph.invalidateModule(module);
  }
  server.ws.send({ type: 'full-reload' });
}
