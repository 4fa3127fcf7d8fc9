// Takes in the demo's mail as a mailbox would: whose room it is, is asked of the mail itself.
import type { Mail } from '../../../seeds/demo/mails.ts';
import { newestLetterOf } from '../concern/letterView.ts';
import { arrive } from '../mail/store.ts';
import { takeIn } from '../mail/takeIn.ts';
import { reading } from '../platform/database.ts';
import { messageIdOf } from '../platform/replyAddress.ts';
import type { Stage } from './play.ts';

/** An answer to the newest letter of this concern. */
export async function receive({ ground, org, setNow }: Stage, concern: string, mail: Mail): Promise<void> {
  setNow(mail.at);
  const letter = await reading(ground.database, org, (rows) => newestLetterOf(rows, org, concern));
  const { id } = await arrive(ground, { org, channel: null, raw: messageOf(mail, messageIdOf(ground.settings, letter)), at: mail.at });
  await takeIn(ground, org, id);
  setNow(null);
}

function messageOf({ at, from, subject, text }: Mail, answers: string): Buffer {
  const head = { From: from, Subject: subject, Date: new Date(at).toUTCString(), 'In-Reply-To': answers, 'Content-Type': 'text/plain; charset=utf-8' };
  const lines = [...Object.entries(head).map(([name, value]) => `${name}: ${value}`), '', ...text.split('\n')];
  return Buffer.from(lines.join('\r\n'));
}
