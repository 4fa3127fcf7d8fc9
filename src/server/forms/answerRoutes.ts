// Answers over HTTP: the draft of a task, and what was sent.
import * as wire from '../../contract/answers.ts';
import { isRefusal } from '../../domain/common/refusal.ts';
import type { Answers } from '../../domain/form/form.ts';
import { refusedFiles } from '../files/access.ts';
import type { Caller } from '../platform/callers.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, languageOf, serve } from '../platform/http.ts';
import { Refused } from '../platform/problems.ts';
import { sentAnswers } from './answers.ts';
import { fillingView, keepAnswers, openFilling } from './filling.ts';

export function answerRoutes(app: App, ground: Ground): void {
  const refuseUnlessTheirs = async (rows: Rows, caller: Caller, concern: string, what: 'see' | 'act'): Promise<void> => {
    const refused = await refusedFiles(rows, caller, concern, { what, at: ground.now() });
    if (refused !== null) throw new Refused(refused.refused);
  };
  serve(app, ground, wire.showDraft, ({ caller, params, request }) =>
    reading(ground.database, caller.org, async (rows) => {
      await refuseUnlessTheirs(rows, caller, params.id, 'see');
      const filling = await openFilling(rows, { caller, concern: params.id, task: params.task, language: languageOf(request), at: ground.now() });
      return isRefusal(filling) ? filling : fillingView(filling);
    }),
  );
  serve(app, ground, wire.keepDraft, ({ caller, params, body, request }) =>
    inOrganisation(ground.database, caller.org, async (rows) => {
      await refuseUnlessTheirs(rows, caller, params.id, 'act');
      const which = { caller, concern: params.id, task: params.task, language: languageOf(request), at: ground.now() };
      const filling = await keepAnswers(rows, which, body.answers as Answers);
      return isRefusal(filling) ? filling : fillingView(filling);
    }),
  );
  serve(app, ground, wire.showAnswers, ({ caller, params, request }) =>
    reading(ground.database, caller.org, async (rows) => {
      await refuseUnlessTheirs(rows, caller, params.id, 'see');
      const sent = await sentAnswers(rows, { org: caller.org, concern: params.id, id: params.answers, language: languageOf(request) });
      if (sent === null) throw new Refused('no-such-answers');
      return sent;
    }),
  );
}
