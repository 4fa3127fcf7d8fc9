// All recurring work, on one page.
import { replanAll, ringBells } from './cadence/clock.ts';
import { noteRelapses } from './cadence/relapse.ts';
import { forgetNumbers } from './call/store.ts';
import { passCauseTime } from './cause/clock.ts';
import { watchChannels } from './channel/alarm.ts';
import { keepChannels } from './channel/keep.ts';
import { passTime } from './concern/clock.ts';
import { keepReads } from './concern/reads.ts';
import { tendFiles } from './files/moving.ts';
import { sweepFiles } from './files/sweep.ts';
import { sendLetters, sendWhatIsDue } from './letter/outbox.ts';
import { arriveAll } from './mail/arriveAll.ts';
import { eraseOldMail, takeInLeft, takeInSoon } from './mail/sweep.ts';
import { forgetWhatWas } from './people/onFile.ts';
import type { Ground } from './platform/ground.ts';
import { keepHeads } from './platform/heads.ts';
import { forgetAnswers } from './platform/idempotency.ts';
import { forgetDays, recountAll, settleSignals } from './signal/settle.ts';
import { forgetHeld } from './webForms/held.ts';

const EVERY_MINUTE = '* * * * *';
const EVERY_FIVE_MINUTES = '*/5 * * * *';
const AT_NIGHT = '17 2 * * *';
const READS_KEPT_EVERY_MS = 30_000;

/** Starts the work of this process; gives what ends it. */
export async function startSchedule(ground: Ground): Promise<() => Promise<void>> {
  await ground.jobs.work('mail', async ({ org = '', mail = '' }) => (mail === '' ? takeInLeft(ground) : takeInSoon(ground, org, mail)));
  await ground.jobs.work('letters', async ({ org = '' }) => void (await sendLetters(ground, { org })));
  await ground.jobs.work('clock', async ({ org }) => {
    if (org !== undefined) return replanAll(ground, org);
    await passTime(ground);
    await passCauseTime(ground);
    await ringBells(ground);
    await forgetNumbers(ground);
    await sendWhatIsDue(ground);
  });
  await ground.jobs.work('files', () => tendFiles(ground));
  await ground.jobs.work('signals', ({ org }) => settleSignals(ground, org));
  await ground.jobs.work('channels', () => watchChannels(ground));
  await ground.jobs.work('daily', async () => {
    await keepHeads(ground);
    await forgetAnswers(ground);
    await forgetDays(ground);
    await recountAll(ground);
    await noteRelapses(ground);
    await forgetWhatWas(ground);
    await sweepFiles(ground);
    await forgetHeld(ground);
    await eraseOldMail(ground);
  });
  await ground.jobs.every('clock', EVERY_MINUTE);
  await ground.jobs.every('files', EVERY_FIVE_MINUTES);
  await ground.jobs.every('signals', EVERY_FIVE_MINUTES);
  await ground.jobs.every('mail', EVERY_FIVE_MINUTES);
  await ground.jobs.every('channels', EVERY_MINUTE);
  await ground.jobs.every('daily', AT_NIGHT);
  const channels = keepChannels(ground, arriveAll);
  const reads = setInterval(() => keepReads(ground).catch(() => ground.log('reads-not-kept')), READS_KEPT_EVERY_MS);
  return async () => {
    clearInterval(reads);
    await channels.stop();
    await keepReads(ground).catch(() => ground.log('reads-not-kept'));
  };
}
