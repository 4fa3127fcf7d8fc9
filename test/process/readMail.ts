// Reads a mailbox as one process of several does, until it is killed.
import { keepChannels } from '../../src/server/channel/keep.ts';
import { arriveAll } from '../../src/server/mail/arriveAll.ts';
import { silent } from '../../src/server/platform/log.ts';
import { openGroundOn } from '../../src/server/platform/open.ts';
import { NO_CHANNELS, testSettings } from '../harness/ground.ts';
import { mailboxAt, QUICK } from '../harness/mailbox.ts';

const settings = testSettings({ channels: { ...NO_CHANNELS, mailbox: mailboxAt(Number(process.env.IMAP_PORT)) } });
const { ground } = await openGroundOn(process.env.URL ?? '', settings, silent, () => '2026-11-16T08:00:00.000Z');
keepChannels(ground, arriveAll, { ...QUICK, heldForSeconds: 5 });
