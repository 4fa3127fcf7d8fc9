import { afterEach, expect, test, vi } from 'vitest';
import { Problem } from '../client.ts';
import { acceptInvitation } from './session.ts';

afterEach(() => vi.unstubAllGlobals());

const answering = (status: number, body: object): void => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }));
};

test('An invitation that is refused says the real reason, and not that it is too old.', async () => {
  answering(409, { code: 'password-is-not-theirs', detail: 'This address has a password here already.' });
  const refused = await acceptInvitation('org', 'token', 'one that I made up');
  expect(refused).toBeInstanceOf(Problem);
  expect(refused).toMatchObject({ code: 'password-is-not-theirs', message: 'This address has a password here already.' });
});

test('An invitation that is taken gives the address to sign in with; a server that is away is said to be away.', async () => {
  answering(200, { email: 'nora@example.org' });
  expect(await acceptInvitation('org', 'token', 'a password of words')).toEqual({ email: 'nora@example.org' });
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('failed')));
  expect(await acceptInvitation('org', 'token', 'a password of words')).toMatchObject({ code: 'offline' });
});
