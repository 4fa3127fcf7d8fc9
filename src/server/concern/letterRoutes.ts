// Letters of one concern, as staff see them: what was sent, what waits, what to print or read out; and those that did not arrive.
import type { ConcernView } from '../../contract/concern.ts';
import * as wire from '../../contract/letter.ts';
import type { Refusal } from '../../domain/common/refusal.ts';
import { careFor, sendLetterAgain, timeIt } from '../letter/caring.ts';
import { notArrivedFor } from '../letter/notArrived.ts';
import type { Insider } from '../platform/callers.ts';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { Refused } from '../platform/problems.ts';
import { maySee } from './access.ts';
import { lettersOf } from './letterView.ts';
import { settleReply } from './replies.ts';
import { showTo } from './show.ts';

export function letterRoutes(app: App, ground: Ground): void {
  const all = (caller: Insider, concern: string) =>
    reading(ground.database, caller.org, async (rows) => {
      if (!(await maySee(rows, caller, concern, ground.now()))) throw new Refused('no-such-concern');
      return { items: await lettersOf(ground, rows, caller.org, concern) };
    });
  const then = async (caller: Insider, concern: string, refused: Promise<Refusal | null>) => (await refused) ?? all(caller, concern);
  serve(app, ground, wire.listLetters, ({ caller, params }) => all(caller, params.id));
  serve(app, ground, wire.sendAgain, ({ caller, params }) => then(caller, params.id, sendLetterAgain(ground, caller, params)));
  serve(app, ground, wire.careForLetter, ({ caller, params }) => then(caller, params.id, careFor(ground, caller, params)));
  serve(app, ground, wire.timeLetter, ({ caller, params, body }) => then(caller, params.id, timeIt(ground, caller, params, body.send)));
  serve(app, ground, wire.settleReply, async ({ caller, params, body }) => {
    const refused = await settleReply(ground, caller, { ...params, as: body.as });
    if (refused !== null) return refused;
    const view = await reading(ground.database, caller.org, (rows) => showTo(ground, rows, caller, params.id));
    return view as ConcernView;
  });
  serve(app, ground, wire.listNotArrived, ({ caller }) => reading(ground.database, caller.org, async (rows) => ({ items: await notArrivedFor(ground, rows, caller) })));
}
