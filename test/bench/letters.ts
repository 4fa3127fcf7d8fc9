// How fast letters leave through the outbox (read, lease, words, link or code, mail, settle), beside nodemailer alone
// sending mails of the same size over as many connections to the same mail server, in turns.
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { sendLetters } from '../../src/server/letter/outbox.ts';
import { logTo } from '../../src/server/platform/log.ts';
import { openGroundOn } from '../../src/server/platform/open.ts';
import { readSettings } from '../../src/server/platform/settings.ts';
import { type Sink, serveSmtp } from '../harness/smtpServer.ts';
import { ServerProcess } from '../process/serverProcess.ts';
import { makeDesk } from './desk.ts';
import { loadConcerns } from './load.ts';

export type LetterLine = { readonly letters: number; readonly outbox: number; readonly raw: number; readonly ratio: number };
type Tell = (line: string) => void;

const ROUNDS = 3;
const CONNECTIONS = 5;

export async function benchLetters(letters: number, tell: Tell): Promise<readonly LetterLine[]> {
  const [server, sink] = [await ServerProcess.start(), await serveSmtp()];
  const client = new pg.Client({ connectionString: server.ownerUrl() });
  try {
    await client.connect();
    const desk = await makeDesk(client);
    await loadConcerns(client, desk, { from: 1, until: letters }, () => {});
    tell(`${letters} concerns are there`);
    const settings = readSettings({ ...process.env, DATABASE_URL: server.databaseUrl(), SMTP_URL: sink.url, MAIL_ADDRESS: 'care@clinic.example', SECRET: 'x'.repeat(32) });
    const { ground, close } = await openGroundOn(
      server.databaseUrl(),
      settings,
      logTo(() => {}),
    );
    const rounds: { outbox: number; raw: number }[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await writeLetters(client, desk.org);
      const before = sink.mails.length;
      const outbox = await rateOf(letters, () => sendLetters(ground, { org: desk.org }));
      if (sink.mails.length - before !== letters) throw new Error(`${sink.mails.length - before} of ${letters} letters went out`);
      rounds.push({ outbox, raw: await rateOf(letters, () => sendRaw(sink, letters)) });
      tell(`round ${round + 1} of ${ROUNDS}`);
    }
    await close();
    const median = (of: 'outbox' | 'raw'): number => rounds.map((one) => one[of]).toSorted((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
    return [{ letters, outbox: median('outbox'), raw: median('raw'), ratio: median('raw') / median('outbox') }];
  } finally {
    await client.end().catch(() => {});
    await sink.close();
    await server.end();
  }
}

/** A receipt to everybody whose concern is there. */
async function writeLetters(client: pg.Client, org: string): Promise<void> {
  await client.query('delete from letter where org_id = $1', [org]);
  await client.query(
    `insert into way (org_id, customer_id, kind, value, value_key, preferred, position)
     select org_id, customer_id, 'email', customer_id || '@example.org', customer_id || '@example.org', true, 9 from (select distinct org_id, customer_id from concern where org_id = $1) as c
     on conflict do nothing`,
    [org],
  );
  await client.query(
    `insert into letter (org_id, id, kind, concern_id, party_id, facts, state, created_at)
     select org_id, gen_random_uuid(), 'toldReceipt', id, customer_id, '{"version":1}', 'waiting', now() from concern where org_id = $1`,
    [org],
  );
  await client.query('vacuum analyze letter');
}

async function sendRaw(sink: Sink, letters: number): Promise<void> {
  const last = sink.mails.at(-1);
  const text = last?.text.slice(last.text.indexOf('\r\n\r\n')) ?? '';
  const half = text.slice(0, text.length / 2);
  const mails = createTransport({ url: sink.url, pool: true, maxConnections: CONNECTIONS });
  let left = letters;
  const hand = async (): Promise<void> => {
    while (left-- > 0) await mails.sendMail({ from: 'care@clinic.example', to: 'judy@example.org', subject: 'A letter', text: half, html: half });
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, hand));
  mails.close();
}

async function rateOf(letters: number, send: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await send();
  return (letters * 1000) / (performance.now() - began);
}

export const letterTable = (lines: readonly LetterLine[]): string =>
  lines
    .map(
      ({ letters, outbox, raw, ratio }) => `${letters} letters: ${outbox.toFixed(0)} a second through the outbox, ${raw.toFixed(0)} by nodemailer alone: ${ratio.toFixed(1)} times`,
    )
    .join('\n');
