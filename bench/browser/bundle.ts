import { build, type Rolldown } from 'vite';

/** A module as one script for a page, its exports on `globalThis[name]`. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const built = (await build({
    logLevel: 'error',
    configFile: false,
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = built[0]?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled for the browser.`);
  return chunk.code;
}
