import type { BetterAuthOptions } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Store } from '../../store/store.ts';
import { oidcProvider, type OidcSettings } from './oidc-settings.ts';
import { passwordLength } from './password-fault.ts';

export interface AuthSettings {
  readonly store: Store;
  /** Signs cookies and encrypts the secrets of authenticator apps. */
  readonly secret: string;
  readonly oidc: OidcSettings | undefined;
  /** As an authenticator app names it. */
  readonly name: string;
  /** Cookies for https: sent over nothing else, and of this host alone. */
  readonly isSecure: boolean;
  /** Told of what breaks. */
  readonly report: (error: unknown) => void;
}

const day = 86_400;

/** The header by which a request brings the client's address; only this server writes it (ask-auth.ts). */
export const addressHeader = 'x-replybook-address';

const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

/** better-auth on the store: our tables, sessions in the database, its own limits counted there too. */
export function authOptions({ store, secret, oidc, name, isSecure, report }: AuthSettings): BetterAuthOptions {
  return {
    appName: name,
    secret,
    basePath: '/api/auth',
    // The dialect decides how values are written: with this one, instants are texts and flags are 0 or 1 in both databases.
    database: { db: store.db, type: 'sqlite' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
    },
    ...tables,
    session: { ...tables.session, expiresIn: 7 * day, updateAge: day },
    account: {
      ...tables.account,
      encryptOAuthTokens: true,
      accountLinking: { enabled: true, trustedProviders: oidc?.trustsEmails ? ['oidc'] : [] },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rate_limits',
      fields: { key: 'key', count: 'count', lastRequest: 'last_request' },
      // Per address, beside the limits on one account (attempt-limits.ts): a whole office may share an address.
      customRules: { '/sign-in/*': { window: 60, max: 40 }, '/two-factor/*': { window: 60, max: 40 } },
    },
    plugins: [
      twoFactor({ issuer: name, schema: twoFactorTables }),
      ...(oidc ? [genericOAuth({ config: [oidcProvider(oidc)] })] : []),
    ],
    logger: {
      level: 'error',
      log: (_level, message, ...details: unknown[]) => {
        report([`Sign-in: ${message}`, ...details]);
      },
    },
    telemetry: { enabled: false },
    advanced: {
      useSecureCookies: false,
      cookiePrefix: isSecure ? '__Host-replybook' : 'replybook',
      defaultCookieAttributes: { secure: isSecure, httpOnly: true, sameSite: 'lax', path: '/' },
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [addressHeader] },
      database: { validateSchema: false, generateId: () => crypto.randomUUID() },
    },
  };
}

const text = { type: 'string', required: false, input: false } as const;

/** The names that the tables and columns have in the store (src/store/sign-in-step.ts). */
const tables = {
  user: {
    modelName: 'users',
    fields: { emailVerified: 'email_verified', ...times },
    additionalFields: { role: text, team: text, language: text },
  },
  session: {
    modelName: 'sessions',
    fields: {
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      ...times,
    },
  },
  account: {
    modelName: 'accounts',
    fields: {
      userId: 'user_id',
      accountId: 'account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...times,
    },
  },
  verification: { modelName: 'verifications', fields: { expiresAt: 'expires_at', ...times } },
} as const;

const twoFactorTables = {
  user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
  twoFactor: {
    modelName: 'two_factors',
    fields: {
      userId: 'user_id',
      backupCodes: 'backup_codes',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
};
