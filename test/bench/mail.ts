// Mail through the whole path: stored, read from its raw bytes, filed or opened; by one who takes it in and by four.
import { arrive } from '../../src/server/mail/store.ts';
import { takeIn } from '../../src/server/mail/takeIn.ts';
import type { Ground } from '../../src/server/platform/ground.ts';
import { logTo } from '../../src/server/platform/log.ts';
import { openGroundOn } from '../../src/server/platform/open.ts';
import { messageIdOf, replyAddress } from '../../src/server/platform/replyAddress.ts';
import { readSettings } from '../../src/server/platform/settings.ts';
import { asOwner } from '../harness/databases.ts';
import { rawMail } from '../harness/mail.ts';
import { ServerProcess } from '../process/serverProcess.ts';

export type MailLine = { readonly what: 'opened' | 'added'; readonly hands: number; readonly mails: number; readonly aSecond: number };
const HANDS = [1, 4] as const;

/** Gives messages a second; everything that it started is ended. */
export async function benchMail(mails: number, tell: (line: string) => void): Promise<readonly MailLine[]> {
  const server = await ServerProcess.start();
  const url = server.databaseUrl();
  const opened = await openGroundOn(url, readSettings({ DATA_DIR: server.dataDir, DATABASE_URL: url }), logTo(tell));
  try {
    // A queue that nobody empties, so that only the hands of the bench take it in.
    const ground: Ground = { ...opened.ground, jobs: { ...opened.ground.jobs, enqueue: async () => {} } };
    const org = (await asOwner<{ id: string }>(server.ownerUrl(), 'select id from organisation'))[0]?.id ?? '';
    const lines: MailLine[] = [];
    for (const hands of HANDS) {
      lines.push(await measured(ground, org, { what: 'opened', hands, mails }, (at) => rawMail({ from: `Sender ${hands} ${at} <s${hands}-${at}@mail.example>` })));
      const letters = await asOwner<{ id: string; email: string }>(
        server.ownerUrl(),
        'select l.id, w.value as email from letter l join way w on w.customer_id = l.party_id order by l.id desc limit $1',
        [mails],
      );
      const answer = (at: number): Buffer => {
        const { id = '', email = '' } = letters[at % letters.length] ?? {};
        return rawMail({
          from: email,
          to: replyAddress(ground.settings, { org, letter: id }),
          headers: { 'In-Reply-To': messageIdOf(ground.settings, id) },
          text: `Answer ${at}.`,
        });
      };
      lines.push(await measured(ground, org, { what: 'added', hands, mails }, answer));
    }
    return lines;
  } finally {
    await opened.close();
    await server.end();
  }
}

async function measured(ground: Ground, org: string, wanted: Omit<MailLine, 'aSecond'>, make: (at: number) => Buffer): Promise<MailLine> {
  const began = performance.now();
  let next = 0;
  const hand = async (): Promise<void> => {
    for (let at = next++; at < wanted.mails; at = next++) {
      const { id } = await arrive(ground, { org, channel: null, raw: make(at), at: ground.now() });
      await takeIn(ground, org, id);
    }
  };
  await Promise.all(Array.from({ length: wanted.hands }, hand));
  return { ...wanted, aSecond: wanted.mails / ((performance.now() - began) / 1000) };
}

export const mailTable = (lines: readonly MailLine[]): string =>
  [
    'mail       hands  messages  a second',
    ...lines.map(({ what, hands, mails, aSecond }) => [what.padEnd(11), String(hands).padStart(5), String(mails).padStart(10), aSecond.toFixed(0).padStart(10)].join('')),
  ].join('\n');
