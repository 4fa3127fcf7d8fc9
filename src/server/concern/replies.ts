// Mails that may answer a question of ours: their words beside it, until a person says whether they do.
import type { ConcernView } from '../../contract/concern.ts';
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import { wordsWithin } from '../../domain/common/words.ts';
import type { StoryCommand } from '../../domain/concern/concern.ts';
import { isTold, lastRound, type Story } from '../../domain/concern/state.ts';
import type { Asked } from '../../domain/reply/reply.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import { inOrganisation, type Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { refusedActing } from './access.ts';
import { actOn } from './store.ts';
import type { Known } from './view.ts';

export async function repliesOf(rows: Rows, org: string, { story, recorded, texts }: Known): Promise<ConcernView['replies']> {
  const found = await rows
    .selectFrom('reply')
    .select(['words_id', 'asked', 'perhaps', 'older'])
    .where('org_id', '=', org)
    .where('concern_id', '=', story.id)
    .where('settled_at', 'is', null)
    .orderBy('at')
    .execute();
  return found.flatMap(({ words_id: id, asked, perhaps, older }) => {
    const entry = recorded.find(({ event }) => wordsWithin(event).some((words) => words.id === id));
    const words = texts.get(id);
    if (entry === undefined || words === undefined || asked === 'nothing' || !isStillAsked(asked, story)) return [];
    return [{ id, version: entry.by.version, words, older, asked, perhaps, yes: !older && yesTo(asked, story) !== null }];
  });
}

/** Once a question is answered, in whichever way, nobody is asked about it any more. */
const isStillAsked = (asked: Asked, story: Story): boolean =>
  asked === 'check' || (asked === 'amends' ? story.amends.some(({ state }) => state === 'offered') : yesTo(asked, story) !== null);

/** What a yes to the question would be now; null where it is not open, or where a yes alone says too little. */
function yesTo(asked: Asked, story: Story): StoryCommand | null {
  switch (asked) {
    case 'understanding': {
      const round = lastRound(story);
      return story.understanding === 'offered' && round !== null ? { do: 'answerUnderstanding', round: round.round, answer: 'yes' } : null;
    }
    case 'fix': {
      const fix = story.fixes.findLast(({ state }) => state === 'proposed');
      return fix === undefined ? null : { do: 'answerFix', id: fix.id, version: fix.version, answer: 'yes' };
    }
    case 'delivery': {
      const fix = story.fixes.findLast(({ state }) => state === 'delivered');
      return fix === undefined ? null : { do: 'confirmFix', id: fix.id, answer: 'yes' };
    }
    case 'move': {
      const promise = story.promises.find(({ move }) => move !== undefined);
      return promise?.move === undefined ? null : { do: 'answerRenegotiation', id: promise.id, due: promise.move.due, answer: 'yes' };
    }
    case 'solved':
      return story.standing.is === 'open' || (story.standing.is === 'ended' && story.standing.how === 'done') ? { do: 'saySolved' } : null;
    case 'amends':
    case 'check':
    case 'nothing':
      return null;
  }
}

type Settling = { readonly id: string; readonly reply: string; readonly as: 'yes' | 'nothing' };

/** A yes is written down for them, as said by mail: they are asked to check it, as with any answer that staff wrote down. */
export async function settleReply(ground: Ground, caller: Insider, { id: concern, reply, as }: Settling): Promise<Refusal | null> {
  const { org } = caller;
  const settle = async (rows: Rows): Promise<Refusal | null> => {
    const done = await rows
      .updateTable('reply')
      .set({ settled_at: ground.now(), settled_by: caller.id })
      .where('org_id', '=', org)
      .where('concern_id', '=', concern)
      .where('words_id', '=', reply)
      .where('settled_at', 'is', null)
      .returning(['asked', 'older'])
      .executeTakeFirst();
    return done === undefined ? refuse('not-found') : null;
  };
  if (as === 'nothing') return inOrganisation(ground.database, org, async (rows) => (await refusedActing(rows, caller, concern, ground.now())) ?? settle(rows));
  const asked = await inOrganisation(ground.database, org, async (rows) => {
    const refused = await refusedActing(rows, caller, concern, ground.now());
    if (refused !== null) return refused;
    const row = rows.selectFrom('reply').select(['asked', 'older']).where('org_id', '=', org).where('concern_id', '=', concern).where('words_id', '=', reply);
    return (await row.where('settled_at', 'is', null).executeTakeFirst()) ?? refuse('not-found');
  });
  if ('refused' in asked) return asked;
  const done = await actOn(ground, {
    ...{ org, concern, actor: actorOf(caller), via: 'mail', for: await whose(ground, org, concern) },
    make: ({ concern: story }) => (isTold(story) && !asked.older ? yesTo(asked.asked, story) : null) ?? refuse('superseded'),
    also: async (rows) => void (await settle(rows)),
  });
  return 'refused' in done ? done : null;
}

const whose = async (ground: Ground, org: string, concern: string): Promise<string> =>
  inOrganisation(ground.database, org, async (rows) => {
    const row = await rows.selectFrom('concern').select('customer_id').where('org_id', '=', org).where('id', '=', concern).executeTakeFirstOrThrow();
    return row.customer_id;
  });
