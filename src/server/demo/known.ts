// Plays what people said about themselves: by the same rules as from a screen, each at its own time.
import type { SaidOfThemselves } from '../../../seeds/demo/known.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import { commandFor, type WireDeed } from '../customer/making.ts';
import { actOnCustomer } from '../customer/store.ts';
import { actorFor, type Stage } from './play.ts';

export async function sayOfThemselves(stage: Stage, said: SaidOfThemselves): Promise<void> {
  stage.setNow(said.at);
  for (const [part, text] of Object.entries(said.says)) await give(stage, said, 'sayAboutMe', { text, after: 0 }, { part });
  if (said.writing) await give(stage, said, 'chooseWriting', said.writing);
  if (said.charter === 'accepts') await give(stage, said, 'acceptOffer', { offer: 0 });
  else if (said.charter) await give(stage, said, 'proposeCharter', { after: 0, ...said.charter });
}

async function give(stage: Stage, { about, by, at }: SaidOfThemselves, deed: WireDeed, body: object, on: Readonly<Record<string, string>> = {}): Promise<void> {
  const customer = stage.people[about];
  const signer = by === undefined ? { actor: { is: 'party' as const, id: customer }, via: 'room' as const } : { actor: actorFor(stage, by), for: customer, via: 'phone' as const };
  const done = await actOnCustomer(stage.ground, { ...signer, org: stage.org, customer, concern: null, make: (before) => commandFor(deed, body, on, before) });
  if (isRefusal(done)) throw new Error(`${about}: ${deed} at ${at} is refused: ${done.refused}`);
}
