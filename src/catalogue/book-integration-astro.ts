import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { brandSchema } from '../model/brand.ts';
import { contentFolderOf, faultReport, readChecked, type BookSettings } from './book-source-astro.ts';
import { folderFiles } from './files/folder-fs.ts';

const brandCss = 'virtual:replybook/brand.css';

/**
 * What the site needs of Astro besides the content loader: the brand's colours as a style sheet, and in dev an overlay
 * that shows every fault of the book as soon as a file is saved.
 */
export function book(settings: BookSettings): AstroIntegration {
  return {
    name: 'replybook',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { plugins: [brandColours(config.root)] } });
      },
      'astro:server:setup': ({ server }) => {
        const { root } = server.config;
        const folder = contentFolderOf(new URL(`file://${root.endsWith('/') ? root : `${root}/`}`));
        const tell = async (): Promise<void> => {
          const report = faultReport(await readChecked(new URL(`file://${folder}/../`), settings));
          if (report === undefined) return;
          server.ws.send({ type: 'error', err: { message: report, stack: '', id: folder, plugin: 'replybook check' } });
        };
        server.ws.on('connection', () => void tell());
        server.watcher.on('all', (_event, path) => {
          if (relative(folder, path).startsWith('..')) return;
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

/** `import 'virtual:replybook/brand.css'`: the accent of content/brand.yml as custom properties. */
function brandColours(root: URL): {
  name: string;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => Promise<string | undefined>;
} {
  return {
    name: 'replybook:brand-colours',
    resolveId: (id) => (id === brandCss ? `\0${brandCss}` : undefined),
    load: async (id) => {
      if (id !== `\0${brandCss}`) return undefined;
      const files = folderFiles(contentFolderOf(root), '');
      const brand = brandSchema.safeParse(parse(new TextDecoder().decode(await files.read('brand.yml'))));
      const { light, dark } = brand.success ? brand.data.accent : { light: '#1b5e8c', dark: '#7cc0ee' };
      return `:root{--accent-light:${light};--accent-dark:${dark}}`;
    },
  };
}
