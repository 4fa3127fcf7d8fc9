// Letters of one concern, as staff see them: what was sent, what waits, what to print or read out.
import { listLetters } from '../../contract/letter.ts';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { Refused } from '../platform/problems.ts';
import { maySee } from './access.ts';
import { lettersOf } from './letterView.ts';

export function letterRoutes(app: App, ground: Ground): void {
  serve(app, ground, listLetters, ({ caller, params }) =>
    reading(ground.database, caller.org, async (rows) => {
      if (!(await maySee(rows, caller, params.id, ground.now()))) throw new Refused('no-such-concern');
      return { items: await lettersOf(ground, rows, caller.org, params.id) };
    }),
  );
}
