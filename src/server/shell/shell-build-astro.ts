import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { shellOf, workerPath, workerScope } from '../../desk/shell.ts';
import { reachedFrom, shellPaths, type ShellPage } from './shell-paths.ts';

/** What the bundles say of the code of the desk's pages. */
interface Bundled {
  /** What a page leads to, its components included, by the page's path in the project. */
  readonly modulesOf: Map<string, readonly string[]>;
  /** Scripts with the component that brings them along. */
  readonly scripts: { readonly component: string; readonly path: string }[];
  /** What each script leads to, at once or later. */
  readonly imports: Map<string, readonly string[]>;
}

type Route = HookParameters<'astro:build:ssr'>['manifest']['routes'][number];
type Setup = HookParameters<'astro:config:setup'>;
type VitePlugins = NonNullable<NonNullable<Parameters<Setup['updateConfig']>[0]['vite']>['plugins']>;
type VitePlugin = Extract<VitePlugins[number], { readonly name: string }>;

/**
 * Builds the service worker of the desk (src/islands/shell) and tells it which files the release has. What the desk's
 * pages load is written into `dist/server/shell.json` too, for the check of the budgets.
 */
export function deskShell(): AstroIntegration {
  let server: URL;
  let routes: readonly Route[] = [];
  const bundled: Bundled = { modulesOf: new Map(), scripts: [], imports: new Map() };
  return {
    name: 'replybook-desk-shell',
    hooks: {
      'astro:config:setup': (setup) => {
        readBundles(setup, bundled);
      },
      'astro:config:done': ({ config }) => {
        server = config.build.server;
      },
      'astro:build:ssr': ({ manifest }) => {
        routes = manifest.routes.filter(({ routeData }) => `${routeData.route}/`.startsWith(workerScope));
      },
      'astro:build:done': async ({ dir }) => {
        const pages = routes.map((route) => pageOf(route, bundled));
        const file = new URL(`.${workerPath}`, dir);
        const code = await readFile(file, 'utf8');
        if (/^import\b/mu.test(code))
          throw new Error(`${workerPath} has to be one file; keep imports out of worker.ts.`);
        const paths = shellPaths(pages, bundled.imports);
        const fingerprint = createHash('sha256')
          .update(JSON.stringify([paths, code]))
          .digest('hex')
          .slice(0, 12);
        await writeFile(file, `const shell=${JSON.stringify(shellOf(fingerprint, paths))};\n${code}`);
        await writeFile(new URL('shell.json', server), JSON.stringify(pages));
      },
    },
  };
}

function pageOf({ routeData, styles }: Route, { modulesOf, scripts }: Bundled): ShellPage {
  const modules = new Set(modulesOf.get(routeData.component));
  return {
    path: `${routeData.route}/`,
    scripts: scripts.filter(({ component }) => modules.has(component)).map(({ path }) => path),
    styles: styles.flatMap((style) => (style.type === 'external' ? [`/${style.src}`] : [])),
  };
}

/** Has the worker made with the scripts of the site, and notes what belongs to the desk's pages. */
function readBundles({ config, updateConfig }: Setup, { modulesOf, scripts, imports }: Bundled): void {
  const root = fileURLToPath(config.root);
  const folder = `${root}src/pages${workerScope}`;
  const worker = `${root}src/islands/shell/worker.ts`;
  const plugin: VitePlugin = {
    name: 'replybook-desk-worker',
    apply: 'build',
    buildStart() {
      if (this.environment.name === 'client') {
        this.emitFile({ type: 'chunk', id: worker, fileName: workerPath.slice(1) });
      }
    },
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') {
        for (const id of [...this.getModuleIds()].filter((one) => one.startsWith(folder) && one.endsWith('.astro'))) {
          const found = reachedFrom([id], (one) => this.getModuleInfo(one)?.importedIds ?? []);
          modulesOf.set(id.slice(root.length), found);
        }
        return;
      }
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        // A script of a component is named after it, with a query.
        const [component = '', query] = (chunk.facadeModuleId ?? '').split('?');
        if (query !== undefined) scripts.push({ component, path: `/${chunk.fileName}` });
        const next = [...chunk.imports, ...chunk.dynamicImports];
        imports.set(
          `/${chunk.fileName}`,
          next.map((name) => `/${name}`),
        );
      }
    },
  };
  updateConfig({ vite: { plugins: [plugin] } });
}
