/** The tables of the sign-in. better-auth reads and writes most of them (src/server/sign-in/auth-options.ts). */
export interface SignInSchema {
  readonly users: UserTable;
  readonly sessions: SessionTable;
  readonly accounts: AccountTable;
  readonly two_factors: TwoFactorTable;
  readonly verifications: VerificationTable;
  readonly rate_limits: RateLimitTable;
  readonly one_time_links: OneTimeLinkTable;
  readonly sign_in_attempts: SignInAttemptTable;
  readonly secrets: SecretTable;
}

interface Timed {
  readonly created_at: string;
  readonly updated_at: string;
}

interface UserTable extends Timed {
  readonly id: string;
  readonly name: string;
  /** In small letters. */
  readonly email: string;
  readonly email_verified: number;
  readonly role: string;
  readonly team: string | null;
  readonly language: string | null;
  readonly two_factor_enabled: number;
}

interface SessionTable extends Timed {
  readonly id: string;
  readonly user_id: string;
  readonly token: string;
  readonly expires_at: string;
}

/** A way to sign in: a password (`credential`), or an account with the OpenID provider. */
interface AccountTable extends Timed {
  readonly id: string;
  readonly user_id: string;
  readonly provider_id: string;
  readonly account_id: string;
  /** Hashed with scrypt. */
  readonly password: string | null;
}

/** The secret of an authenticator app and the backup codes, both encrypted. */
interface TwoFactorTable {
  readonly id: string;
  readonly user_id: string;
  readonly verified: number;
}

/** An open step of a sign-in: a second factor that is awaited, a way back from the OpenID provider. */
interface VerificationTable extends Timed {
  readonly id: string;
  readonly identifier: string;
  readonly value: string;
  readonly expires_at: string;
}

/** How often an address asked. */
interface RateLimitTable {
  readonly id: string;
  readonly key: string;
  readonly count: number;
  /** Milliseconds since 1970. */
  readonly last_request: number;
}

/** A link that lets somebody in once: its digest, never its token. */
interface OneTimeLinkTable {
  readonly token_digest: string;
  /** Whom it lets in; none for the link that makes the first admin. */
  readonly user_id: string | null;
  readonly expires_at: string;
}

/** How often a password was tried, for one key of a limit. */
interface SignInAttemptTable {
  readonly key: string;
  readonly count: number;
  readonly ends_at: string;
}

/** Secrets of the server, encrypted with the store's key. */
interface SecretTable {
  readonly name: string;
  readonly sealed: string;
}
