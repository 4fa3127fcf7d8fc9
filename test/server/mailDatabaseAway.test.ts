// The database is away while mail arrives: whoever delivers hears that it was not taken, keeps it, and tries again.
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { arrive } from '../../src/server/mail/store.ts';
import { takeInLeft } from '../../src/server/mail/sweep.ts';
import { logTo } from '../../src/server/platform/log.ts';
import { openGroundOn } from '../../src/server/platform/open.ts';
import { readSettings } from '../../src/server/platform/settings.ts';
import { asOwner } from '../harness/databases.ts';
import { rawMail } from '../harness/mail.ts';
import { ServerProcess } from '../process/serverProcess.ts';

const MAILS = 60;

test('A postmaster killed twice while sixty mails arrive loses none, takes none in twice, and acknowledges none that isn’t here.', { timeout: 180_000 }, async () => {
  const server = await ServerProcess.start();
  const url = server.databaseUrl();
  const settings = readSettings({ DATA_DIR: server.dataDir, DATABASE_URL: url });
  const opened = await openGroundOn(
    url,
    settings,
    logTo(() => {}),
  );
  try {
    const [row] = await asOwner<{ id: string }>(server.ownerUrl(), 'select id from organisation');
    const org = row?.id ?? '';
    let refused = 0;
    // As an SMTP client or the mark of a mailbox does: what isn't acknowledged comes again.
    const deliver = async (at: number): Promise<void> => {
      const raw = rawMail({ from: `Sender ${at} <sender${at}@mail.example>`, subject: '', text: `Mail number ${at}, whole.` });
      for (;;) {
        const taken = await arrive(opened.ground, { org, channel: 'listener', raw, at: new Date().toISOString() }).then(
          () => true,
          () => false,
        );
        if (taken) return;
        refused += 1;
        await pause(100);
      }
    };
    for (let at = 0; at < MAILS; at += 10) {
      const ten = Promise.all(Array.from({ length: 10 }, (_, place) => deliver(at + place)));
      if (at === 20 || at === 40) server.killPostmaster();
      await ten;
      await server.untilHealthy();
    }
    const count = async (where: string): Promise<number> => (await asOwner<{ n: number }>(server.ownerUrl(), `select count(*)::int as n from ${where}`))[0]?.n ?? 0;
    expect(await count('mail')).toBe(MAILS);
    expect(refused).toBeGreaterThan(0);
    const until = Date.now() + 20_000;
    while ((await count(`mail where state = 'stored'`)) > 0 && Date.now() < until) await pause(250);
    // Those whose job died with the database are found by the reconciliation, which comes by every five minutes.
    await takeInLeft({ ...opened.ground, now: () => new Date(Date.now() + 10 * 60_000).toISOString() });
    expect(await count(`mail where state = 'filed'`)).toBe(MAILS);
    expect(await count(`(select distinct text from words where text like 'Mail number%whole.') as said`)).toBe(MAILS);
    expect(await count('concern')).toBe(MAILS);
  } finally {
    await opened.close().catch(() => {});
    await server.end();
  }
});
