// What a mail to a concern does: it is the answer to the letter that it answers, or words; and what follows from it in the
// same transaction, such as words put beside a question, or a wish how to be written to.
import { isRefusal } from '../../domain/common/refusal.ts';
import type { ConcernCommand } from '../../domain/concern/concern.ts';
import type { Story } from '../../domain/concern/state.ts';
import { commandFor as cadenceCommand } from '../cadence/making.ts';
import { actOnCadenceWithin } from '../cadence/store.ts';
import type { Before } from '../concern/store.ts';
import { commandFor as customerCommand } from '../customer/making.ts';
import { actOnCustomerWithin } from '../customer/store.ts';
import { postSoon } from '../letter/posting.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';
import { answerByMail, type Beside, type ByMail, type Wish } from './answerByMail.ts';

export type MailReply = {
  readonly command: ConcernCommand;
  /** Beside the act, once it is written. */
  readonly afterwards: (rows: Rows, story: Story) => Promise<void>;
};

/** `by` is null where no letter is named by a signed address, or where it is not from whom that letter went to: then it is words. */
export async function mailReply(ground: Ground, before: Before, by: ByMail | null, text: string): Promise<MailReply> {
  const org = before.organisation.id;
  const answered = by === null ? null : await answerByMail(before, by);
  if (answered?.is === 'answer') return { command: answered.command, afterwards: async () => {} };
  const words = before.spoken.theirs(text);
  const command = { do: 'write', words } as const;
  if (by === null || answered === null) return { command, afterwards: async () => {} };
  if (answered.is === 'wish') return { command, afterwards: (rows, story) => grant(ground, rows, { org, story, by, wish: answered.wish }) };
  const { beside } = answered;
  return { command, afterwards: async (rows, story) => (beside === null ? undefined : putBeside(ground, rows, { org, story, by, beside, words: words.id })) };
}

type Placing = { readonly org: string; readonly story: Story; readonly by: ByMail; readonly beside: Beside; readonly words: string };

/** A person reads it beside the question; whoever answered an older text is told so, kindly, with the way to the newer. */
async function putBeside(ground: Ground, rows: Rows, { org, story, by, beside, words }: Placing): Promise<void> {
  const { letter, ...rest } = beside;
  const at = ground.now();
  await rows
    .insertInto('reply')
    .values({ org_id: org, words_id: words, concern_id: story.id, letter_id: letter, ...rest, at })
    .execute();
  if (beside.older) await writeTo(ground, rows, { org, story, by, kind: 'answeredOlder', facts: { version: story.version } });
}

type Granting = { readonly org: string; readonly story: Story; readonly by: ByMail; readonly wish: Wish };

/** To their own stream, as said by mail. Whoever asked for the words gets the letter that they answered again, with them in it. */
async function grant(ground: Ground, rows: Rows, { org, story, by, wish }: Granting): Promise<void> {
  const signer = { actor: { is: 'party', id: by.party }, via: 'mail' } as const;
  if (wish.is === 'calls') {
    await actOnCadenceWithin(ground, rows, { ...signer, org, customer: by.party, make: (before) => cadenceCommand('chooseBeat', { choice: wish.wish }, {}, before) });
    return;
  }
  const make = (before: Parameters<typeof customerCommand>[3]) => customerCommand('chooseWriting', { mailWords: wish.wanted }, {}, before);
  const done = await actOnCustomerWithin(ground, rows, { ...signer, org, customer: by.party, concern: story.id, make });
  if (isRefusal(done) || !wish.wanted) return;
  const letter = await rows.selectFrom('letter').select(['kind', 'facts']).where('org_id', '=', org).where('id', '=', by.letter).executeTakeFirst();
  if (letter !== undefined) await writeTo(ground, rows, { org, story, by, kind: letter.kind, facts: letter.facts as object, again: by.letter });
}

type Writing = { readonly org: string; readonly story: Story; readonly by: ByMail; readonly kind: string; readonly facts: object; readonly again?: string };

async function writeTo(ground: Ground, rows: Rows, { org, story, by, kind, facts, again }: Writing): Promise<void> {
  if (ground.settings.smtpUrl === null) return;
  const letter = { org_id: org, id: newId(), kind, concern_id: story.id, party_id: by.party, staff_id: null, facts: JSON.stringify(facts), again_of: again ?? null };
  await rows
    .insertInto('letter')
    .values({ ...letter, state: 'waiting', created_at: ground.now() })
    .execute();
  await postSoon(ground, rows, { org, concern: story.id });
}
