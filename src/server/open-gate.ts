import { signInSecret } from '../store/sign-in-secret.ts';
import type { Store } from '../store/store.ts';
import { proxiesOf } from './client-address.ts';
import { withGate } from './gate.ts';
import { routes } from './routes.ts';
import { openAuth } from './sign-in/auth.ts';
import { oidcOf } from './sign-in/oidc-settings.ts';
import type { SiteListener } from './site-handler.ts';

interface GateScene {
  readonly store: Store;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly report: (error: unknown) => void;
}

/** The gate as the environment sets it up. Throws, in words, on a setting that is wrong. */
export async function openGate({
  store,
  environment,
  report,
}: GateScene): Promise<(astro: SiteListener) => SiteListener> {
  const { TRUSTED_PROXIES: proxies = '0', SITE_URL: siteUrl } = environment;
  const oidc = oidcOf(environment);
  const secret = await signInSecret(store);
  const settings = {
    store,
    routes,
    auth: openAuth({ store, secret, oidc, name: 'Replybook', report }),
    oidcName: oidc?.name,
    proxies: proxiesOf(proxies),
    siteUrl,
    now: () => new Date(),
  };
  return (astro) => withGate(astro, settings);
}
