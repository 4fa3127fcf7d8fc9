// Sign-in of staff: better-auth does passwords, sessions and second factors; we only ask who it is.
import { betterAuth } from 'better-auth';
import { magicLink, twoFactor } from 'better-auth/plugins';
import pg from 'pg';
import { hashOf, newId } from './ids.ts';
import type { Log } from './log.ts';
import type { Settings } from './settings.ts';
import { openTries, type Tries } from './tries.ts';

export type Membership = { user_id: string; org_id: string; staff_id: string };
export type SignIn = {
  handle(request: Request): Promise<Response>;
  /** The user of a session cookie, or null. */
  userOf(headers: Headers): Promise<{ id: string; email: string; secondFactor: boolean; session: string } | null>;
  membershipsOf(user: string): Promise<readonly Membership[]>;
  /** Makes the user with this password, or finds the one with this address; gives their id. */
  makeUser(person: { name: string; email: string; password: string }): Promise<string>;
  /** The user with this address, where the password is theirs: nobody joins in another's name. Makes one where there is none. */
  makeOrProve(person: { name: string; email: string; password: string }): Promise<string | null>;
  join(membership: Membership): Promise<void>;
  leave(membership: Pick<Membership, 'org_id' | 'staff_id'>): Promise<void>;
  /** Ends one session, such as that of a screen whose PIN was guessed at. */
  endSession(session: string): Promise<void>;
  /** A one-time token that signs this person in once, within the hour. */
  makeSignInToken(email: string): Promise<string>;
  end(): Promise<void>;
};

const FIVE_MINUTES = 5 * 60;
const ONE_HOUR = 3600;
const HALF_A_DAY = 12 * ONE_HOUR;

export function openSignIn(url: string, settings: Settings, log: Log): SignIn {
  const pool = new pg.Pool({ connectionString: url, max: 5, options: '-c search_path=auth -c role=alongside_auth' });
  pool.on('error', () => log('sign-in-connection-lost'));
  pool.on('connect', (client) => client.on('error', () => {}));
  const tokens = new Map<string, string>();
  const auth = betterAuth({
    database: pool,
    secret: hashOf('sign-in', settings.secret).toString('base64url'),
    baseURL: settings.baseUrl,
    basePath: '/api/sign-in',
    trustedOrigins: [`http://localhost:${settings.port}`, `http://127.0.0.1:${settings.port}`],
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    session: { expiresIn: HALF_A_DAY, updateAge: FIVE_MINUTES, cookieCache: { enabled: true, maxAge: 60 } },
    rateLimit: {
      enabled: true,
      customStorage: countedBy(openTries()),
      window: 60,
      max: 120,
      customRules: { '/sign-in/*': { window: 60, max: 20 }, '/two-factor/*': { window: 60, max: 10 } },
    },
    plugins: [
      twoFactor({ issuer: 'Alongside' }),
      magicLink({
        expiresIn: ONE_HOUR,
        disableSignUp: true,
        storeToken: 'hashed',
        sendMagicLink: async ({ email, token }) => {
          tokens.set(email, token);
        },
      }),
    ],
    advanced: { database: { generateId: () => newId() }, cookiePrefix: 'alongside', ipAddress: { ipAddressHeaders: ['x-alongside-address'] } },
  });
  const signIn: SignIn = {
    handle: (request) => auth.handler(request),
    async userOf(headers) {
      const session = await auth.api.getSession({ headers });
      return session ? { id: session.user.id, email: session.user.email, secondFactor: session.user.twoFactorEnabled === true, session: session.session.id } : null;
    },
    async membershipsOf(user) {
      const { rows } = await pool.query<Membership>('select user_id, org_id, staff_id from membership where user_id = $1 order by org_id', [user]);
      return rows;
    },
    async makeUser({ name, email, password }) {
      const context = await auth.$context;
      const found = await context.internalAdapter.findUserByEmail(email.toLowerCase());
      if (found) return found.user.id;
      const user = await context.internalAdapter.createUser({ name, email: email.toLowerCase(), emailVerified: true }, { method: 'admin' });
      const hash = await context.password.hash(password);
      await context.internalAdapter.linkAccount({ userId: user.id, providerId: 'credential', accountId: user.id, password: hash });
      return user.id;
    },
    async makeOrProve(person) {
      const context = await auth.$context;
      const found = await context.internalAdapter.findUserByEmail(person.email.toLowerCase(), { includeAccounts: true });
      if (!found) return signIn.makeUser(person);
      const hash = found.accounts.find(({ providerId }) => providerId === 'credential')?.password;
      return hash && (await context.password.verify({ hash, password: person.password })) ? found.user.id : null;
    },
    async join({ user_id, org_id, staff_id }) {
      await pool.query('insert into membership (user_id, org_id, staff_id) values ($1, $2, $3) on conflict (user_id, org_id) do update set staff_id = excluded.staff_id', [
        user_id,
        org_id,
        staff_id,
      ]);
    },
    async leave({ org_id, staff_id }) {
      await pool.query('delete from session where "userId" in (select user_id from membership where org_id = $1 and staff_id = $2)', [org_id, staff_id]);
      await pool.query('delete from membership where org_id = $1 and staff_id = $2', [org_id, staff_id]);
    },
    async endSession(session) {
      await pool.query('delete from session where id = $1', [session]);
    },
    async makeSignInToken(email) {
      await auth.api.signInMagicLink({ body: { email: email.toLowerCase() }, headers: new Headers() });
      const token = tokens.get(email.toLowerCase());
      tokens.delete(email.toLowerCase());
      if (token === undefined) throw new Error('no sign-in token was made');
      return token;
    },
    end: () => pool.end(),
  };
  return signIn;
}

/** Counted apart from codes and links, so that a flood of those forgets no guess at a password. Better-auth's windows are in seconds. */
const countedBy = (tries: Tries) => ({
  async consume(key: string, { window, max }: { window: number; max: number }): Promise<{ allowed: boolean; retryAfter: number | null }> {
    const allowed = tries.count(key, window * 1000) <= max;
    return { allowed, retryAfter: allowed ? null : window };
  },
});
