// Which field of a mailbox a refusal is about, and what stands there.
import type { ChannelsCopy } from '../../../copy/en/desk.channels.ts';
import type { Problem } from '../client.ts';

const FIELDS = ['name', 'address', 'host', 'port', 'security', 'user', 'password', 'folder'] as const;
export type MailboxField = (typeof FIELDS)[number];

const ABOUT: Readonly<Record<string, MailboxField>> = {
  'mailbox-no-such-server': 'host',
  'mailbox-unreachable': 'port',
  'mailbox-not-trusted': 'host',
  'mailbox-not-encrypted': 'security',
  'mailbox-in-the-clear': 'security',
  'mailbox-sign-in-refused': 'password',
  'mailbox-no-such-folder': 'folder',
};

type Fits = ChannelsCopy['form']['fits'];
export function mailboxFaults(problem: Problem | null, fits: Fits): Partial<Record<MailboxField, string>> {
  if (problem === null) return {};
  const about = ABOUT[problem.code];
  if (about !== undefined) return { [about]: problem.message };
  const named = problem.fields.flatMap(({ field }) => FIELDS.filter((one) => field.split(/[./]/).at(-1) === one));
  return Object.fromEntries(named.map((one) => [one, one === 'host' || one === 'port' || one === 'address' ? fits[one] : fits.other]));
}
