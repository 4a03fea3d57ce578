import { workerPath, workerScope } from '../../desk/shell.ts';
import { forgetPages } from './forget-pages.ts';

const hour = 3_600_000;

/** Lets the page that is open be there without a connection, for as long as its user is signed in. */
function keepShell(): void {
  // What a form of a page sends may end the session, or change the name that is on the kept pages.
  addEventListener('submit', ({ target }) => {
    if (target instanceof HTMLFormElement && target.method === 'post') void forgetPages();
  });
  // In `npm run dev` files change under their names, and are to be seen as they are.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const keepThisPage = (): void => {
    serviceWorker.controller?.postMessage('keep');
  };
  // A new worker knows none of the open pages; and a page that is open for days is kept as one that was opened now.
  serviceWorker.addEventListener('controllerchange', keepThisPage);
  setInterval(keepThisPage, hour);
  // A browser that lets no worker in (a private window of some) has no desk without a connection.
  serviceWorker.register(workerPath, { scope: workerScope }).catch(() => undefined);
}

keepShell();
