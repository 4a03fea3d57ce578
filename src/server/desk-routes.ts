import { fileURLToPath } from 'node:url';
import { mostEvents } from '../desk/most-events.ts';
import { builtDeskFiles, type DeskFiles } from './desk/desk-files.ts';
import { takeEvents } from './desk/events-handler.ts';
import { deskFileHandler } from './desk/files-handler.ts';
import { liveDeskFiles } from './desk/live-desk-files.ts';
import { tellMe } from './desk/me-handler.ts';
import type { Route } from './route.ts';

/** More than an event has in JSON, a reason in Chinese included. */
const mostBytesOfEvent = 2000;

/** The addresses of the desk's own data. */
export function createDeskRoutes(files: DeskFiles): readonly Route[] {
  const file = (path: string, nameOf: (locale: string) => string): Route => ({
    method: 'GET',
    path,
    role: 'agent',
    handle: deskFileHandler(files, nameOf),
  });
  return [
    file('/api/desk/library', () => 'library'),
    file('/api/desk/library/:locale', (locale) => `library-${locale}`),
    file('/api/desk/lexicon/:locale', (locale) => `lexicon-${locale}`),
    file('/api/desk/model', () => 'model'),
    { method: 'GET', path: '/api/desk/me', role: 'agent', handle: tellMe },
    {
      method: 'POST',
      path: '/api/desk/events',
      role: 'agent',
      mostBytes: mostEvents * mostBytesOfEvent,
      handle: takeEvents,
    },
  ];
}

const pathOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

let opened: DeskFiles | undefined;

/** In dev (Vite sets the variable before the first request), authors see what they write; else what the build left. */
function open(): DeskFiles {
  return process.env['NODE_ENV'] === 'development'
    ? liveDeskFiles({ content: pathOf('content'), images: pathOf('public') })
    : builtDeskFiles(pathOf('dist/server/desk'));
}

export const deskRoutes = createDeskRoutes((name) => {
  opened ??= open();
  return opened(name);
});
