// Where a refusal about a mailbox stands in its form.
import { expect, it } from 'vitest';
import { channels } from '../../../copy/en/desk.channels.ts';
import { Problem } from '../client.ts';
import { mailboxFaults } from './mailboxFaults.ts';

const { fits } = channels.form;

it('What the server says stands at the field that it is about', () => {
  const said = (code: string) => mailboxFaults(new Problem(409, { code, detail: 'Such it is.' }), fits);
  expect(said('mailbox-no-such-server')).toEqual({ host: 'Such it is.' });
  expect(said('mailbox-not-encrypted')).toEqual({ security: 'Such it is.' });
  expect(said('mailbox-sign-in-refused')).toEqual({ password: 'Such it is.' });
  expect(said('mailbox-is-here')).toEqual({});
});

it('What does not fit its shape is marked too, with what fits', () => {
  const invalid = new Problem(422, {
    code: 'invalid',
    detail: 'Look at what is marked.',
    errors: [
      { field: 'body/host', message: 'pattern' },
      { field: 'body/folder', message: 'short' },
    ],
  });
  expect(mailboxFaults(invalid, fits)).toEqual({ host: fits.host, folder: fits.other });
  expect(mailboxFaults(null, fits)).toEqual({});
});
