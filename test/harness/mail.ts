// Mail as it comes from a wire: raw bytes, made of what a test says.
import { listMail } from '../../src/contract/mail.ts';
import { readSafely } from '../../src/server/mail/readSafely.ts';
import { arrive } from '../../src/server/mail/store.ts';
import { takeIn } from '../../src/server/mail/takeIn.ts';
import type { Ground } from '../../src/server/platform/ground.ts';
import type { Api } from './api.ts';

/** The first message waits until its worker has started, which takes seconds on a busy machine. */
export const startReading = async (): Promise<void> => void (await readSafely(rawMail()));

export type Written = {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly id?: string;
  readonly date?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

let written = 0;

/** A plain message; each has a Message-Id of its own unless one is given. */
export function rawMail({
  from = 'Judy Alvarez <judy@mail.example>',
  to = 'care@clinic.example',
  subject = 'My visit',
  text = 'I waited for two hours.',
  ...more
}: Written = {}): Buffer {
  written += 1;
  const { id = `<judys-${written}@mail.example>`, date = 'Mon, 16 Nov 2026 07:58:00 +0000', headers = {} } = more;
  const lines = Object.entries({
    From: from,
    To: to,
    Subject: subject,
    Date: date,
    'Message-ID': id,
    ...headers,
    'Content-Type': headers['Content-Type'] ?? 'text/plain; charset=utf-8',
  });
  return Buffer.from(`${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${text.replaceAll('\n', '\r\n')}\r\n`);
}

/** It arrives by a channel and is taken in, as the worker does. */
export async function mailComes(ground: Ground, org: string, raw: Buffer, channel: string | null = 'post') {
  const { id } = await arrive(ground, { org, channel, raw, at: ground.now() });
  return (await takeIn(ground, org, id)).row;
}

export const trayOf = async (api: Api) => (await api(listMail, { query: {} })).items;
