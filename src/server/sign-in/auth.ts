import { betterAuth } from 'better-auth';
import { authOptions, type AuthSettings } from './auth-options.ts';

/** What the server uses of better-auth. */
export interface Auth {
  /** Answers a request of the web as better-auth's own addresses do. */
  readonly handler: (request: Request) => Promise<Response>;
  /** Who the cookies of a request belong to, and the cookies that keep it so. */
  readonly session: (headers: Headers) => Promise<{ readonly userId: string | undefined; readonly cookies: string[] }>;
}

/** Gives better-auth for http and for https, whose cookies differ. */
export function openAuth(settings: Omit<AuthSettings, 'isSecure'>): (isSecure: boolean) => Auth {
  const [plain, secure] = [false, true].map((isSecure) => create({ ...settings, isSecure })) as [Auth, Auth];
  return (isSecure) => (isSecure ? secure : plain);
}

function create(settings: AuthSettings): Auth {
  const auth = betterAuth(authOptions(settings));
  return {
    handler: auth.handler,
    session: async (headers) => {
      const { response, headers: answered } = await auth.api.getSession({ headers, returnHeaders: true });
      return { userId: response?.user.id, cookies: answered.getSetCookie() };
    },
  };
}
