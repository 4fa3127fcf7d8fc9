// Writes what stands beside Judy's story: the private note and the side thread, by the same rules as from a screen.
import { insurer, privateNote } from '../../../seeds/demo/beside.ts';
import { STAFF } from '../../../seeds/demo/cast.ts';
import type { Days } from '../../../seeds/demo/days.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import { organisationOf } from '../organisation/settings.ts';
import type { Insider } from '../platform/callers.ts';
import { reading } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { actOnNote } from '../private/notes.ts';
import { actOnThread } from '../private/threads.ts';
import type { Stage } from './play.ts';

export async function writeBeside(stage: Stage, concern: string, days: Days): Promise<void> {
  const { ground, org, staff } = stage;
  const caller: Insider = { is: 'staff', org, id: staff.sam, name: STAFF.sam.name, roles: ['staff'], grants: [], secondFactor: false };
  const beside = { caller, concern, keyed: null, status: 201 as const };
  const note = privateNote(days);
  const { noteReasons } = await reading(ground.database, org, (rows) => organisationOf(rows, org));
  const reason = noteReasons.find(({ en }) => en.name === note.reason)?.id ?? '';
  stage.setNow(note.at);
  taken(await actOnNote(ground, { ...beside, note: newId(), make: (whispered) => ({ do: 'writePrivateNote', concern, reason, words: whispered.words(note.text) }) }));
  const asked = insurer(days);
  const thread = newId();
  stage.setNow(asked.at);
  taken(
    await actOnThread(ground, { ...beside, thread, make: ({ spoken }) => ({ do: 'openSideThread', concern, with: spoken.ours(asked.with), because: spoken.ours(asked.because) }) }),
  );
  for (const { at, direction, text } of asked.entries) {
    stage.setNow(at);
    taken(
      await actOnThread(ground, { ...beside, thread, make: ({ whispered }) => ({ do: 'addToSideThread', id: newId(), direction, via: 'phone', words: whispered.words(text) }) }),
    );
  }
  stage.setNow(null);
}

function taken(answer: object): void {
  if (isRefusal(answer as never)) throw new Error(`beside Judy’s story: ${JSON.stringify(answer)}`);
}
