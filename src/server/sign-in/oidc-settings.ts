import type { GenericOAuthConfig } from 'better-auth/plugins/generic-oauth';

/** An OpenID provider that users may sign in with. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** As the button names it. */
  readonly name: string;
  /** Whether the provider's addresses are taken as proven although it does not say so, as some company providers. */
  readonly trustsEmails: boolean;
}

/** The name of the provider in addresses and in the store. */
export const oidcId = 'oidc';

/** The provider that the environment names, if it does. Throws, in words, where a part of it is missing or wrong. */
export function oidcOf(settings: Readonly<Record<string, string | undefined>>): OidcSettings | undefined {
  const { OIDC_ISSUER: issuer = '', OIDC_CLIENT_ID: clientId = '', OIDC_CLIENT_SECRET: clientSecret = '' } = settings;
  const given = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret };
  const missing = Object.entries(given).filter(([, value]) => value === '');
  if (missing.length === 3) return undefined;
  if (missing.length > 0) {
    const names = missing.map(([name]) => name).join(' and ');
    throw new Error(`Set ${names} too; sign-in with OpenID needs OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.`);
  }
  if (!isIssuer(issuer)) {
    throw new Error(`OIDC_ISSUER is "${issuer}"; give the address of the provider, like https://login.example.com.`);
  }
  const { OIDC_NAME: name = '', OIDC_TRUST_EMAILS: trust = '' } = settings;
  if (!['', 'yes', 'no'].includes(trust)) throw new Error(`OIDC_TRUST_EMAILS is "${trust}"; give yes or no.`);
  return { issuer, clientId, clientSecret, name: name === '' ? 'OpenID' : name, trustsEmails: trust === 'yes' };
}

function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  // A provider on this machine is for trying out.
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));
}

/** The provider as better-auth takes it: only whom an admin added may come in. */
export function oidcProvider({ issuer, clientId, clientSecret, name, trustsEmails }: OidcSettings): GenericOAuthConfig {
  return {
    providerId: oidcId,
    name,
    discoveryUrl: `${issuer.replace(/\/$/u, '')}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    scopes: ['openid', 'email', 'profile'],
    requireIdTokenVerification: true,
    disableSignUp: true,
    ...(trustsEmails && { mapProfileToUser: () => ({ emailVerified: true }) }),
  };
}
