// Who is at the desk. Signing in and out is better-auth's; everything else asks the contract's /me.
import { queryOptions } from '@tanstack/react-query';
import type { Endpoint } from '../../../contract/common/endpoint.ts';
import { type Me, showMe } from '../../../contract/people.ts';
import { forgetAllDrafts } from '../../ui/draft.ts';
import { call, Problem } from '../client.ts';

export const me = queryOptions({ queryKey: ['me'], queryFn: ({ signal }) => call(showMe, {}, { signal }), staleTime: 60_000, retry: false });

/** Whether an endpoint is for one of these roles at all, as its declaration says; what may be done now is for the answer's `may`. */
export const isFor = (endpoint: Pick<Endpoint, 'for'>, roles: Me['roles']): boolean => roles.some((role) => endpoint.for.includes(role));

export type SignedIn = { is: 'in' } | { is: 'code-needed' } | { is: 'refused'; status: number };

export const signIn = async (email: string, password: string): Promise<SignedIn> => outcome(await send('sign-in/email', { email, password }));

/** Six digits are the app's code; anything longer is one of the backup codes. */
export const giveCode = async (code: string): Promise<SignedIn> => {
  const digits = code.replace(/\s/g, '');
  return outcome(await send(/^\d{6}$/.test(digits) ? 'two-factor/verify-totp' : 'two-factor/verify-backup-code', { code: digits }));
};

export async function signOut(): Promise<void> {
  forgetAllDrafts();
  sessionStorage.clear();
  await send('sign-out', {});
  location.assign('/desk/sign-in?after=sign-out');
}

async function outcome(response: Response): Promise<SignedIn> {
  if (!response.ok) return { is: 'refused', status: response.status };
  const body = (await response.json()) as { twoFactorRedirect?: boolean };
  return body.twoFactorRedirect ? { is: 'code-needed' } : { is: 'in' };
}

/** The origin is named in full, since a browser told to name no referrer says "null", which the sign-in refuses. */
const send = (path: string, body: object): Promise<Response> =>
  fetch(`/api/sign-in/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    referrerPolicy: 'strict-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => new Response(null, { status: 503 }));

export type SecondFactorBegun = { uri: string; key: string; backupCodes: readonly string[] };

/** The key for an authenticator app and the backup codes; null where the password was wrong. It counts once confirmed. */
export async function turnOnSecondFactor(password: string): Promise<SecondFactorBegun | null> {
  const response = await send('two-factor/enable', { password });
  if (!response.ok) return null;
  const { totpURI, backupCodes } = (await response.json()) as { totpURI: string; backupCodes: string[] };
  return { uri: totpURI, key: new URL(totpURI).searchParams.get('secret') ?? '', backupCodes };
}

export const confirmSecondFactor = async (code: string): Promise<boolean> => (await send('two-factor/verify-totp', { code: code.replace(/\s/g, '') })).ok;

export const turnOffSecondFactor = async (password: string): Promise<'off' | null> => ((await send('two-factor/disable', { password })).ok ? 'off' : null);

export type Invited = { name: string; email: string };
const invitationAt = (organisation: string, token: string): string => `/api/v1/invitations/${encodeURIComponent(organisation)}/${encodeURIComponent(token)}`;

/** Who is invited by this link, or null where it was used or is too old. */
export const invitation = (organisation: string, token: string) =>
  queryOptions({
    queryKey: ['invitation', organisation, token],
    queryFn: async ({ signal }): Promise<Invited | null> => {
      const response = await fetch(invitationAt(organisation, token), { signal, credentials: 'same-origin' });
      return response.ok ? ((await response.json()) as Invited) : null;
    },
  });

/** Gives the address to sign in with, or the refusal with its sentence. */
export async function acceptInvitation(organisation: string, token: string, password: string): Promise<{ email: string } | Problem> {
  const response = await fetch(invitationAt(organisation, token), {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ password }),
  }).catch(() => null);
  if (response === null) return new Problem(0, { code: 'offline' });
  const answer: unknown = await response.json().catch(() => ({}));
  return response.ok ? (answer as { email: string }) : new Problem(response.status, answer as object);
}
