// Mail that waits, and the mails of a concern, over HTTP.
import * as wire from '../../contract/mail.ts';
import { maySee } from '../concern/access.ts';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { Refused } from '../platform/problems.ts';
import { sendAsItCame, sendRaw, showMail } from './asItCame.ts';
import { fileHere, noteSeen, openAnew, setAside, takeBack } from './settling.ts';
import { countTray, listTray, mailsOf } from './tray.ts';

export function mailRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.listMail, ({ caller, query }) => reading(ground.database, caller.org, (rows) => listTray(rows, caller, query)));
  serve(app, ground, wire.countMail, ({ caller }) => reading(ground.database, caller.org, async (rows) => ({ waiting: await countTray(rows, caller) })));
  serve(app, ground, wire.showMail, ({ caller, params }) => showMail(ground, caller, params.mail));
  serve(
    app,
    ground,
    wire.showMailAsItCame,
    async ({ caller, params, query, reply }) => (await sendAsItCame(ground, caller, reply, { mail: params.mail, pictures: query.pictures === 'yes' })) as never,
  );
  serve(app, ground, wire.downloadMail, async ({ caller, params, reply }) => (await sendRaw(ground, caller, reply, params.mail)) as never);
  serve(app, ground, wire.fileMail, ({ caller, params, body }) => fileHere(ground, caller, { mail: params.mail, ...body }));
  serve(app, ground, wire.openMail, ({ caller, params, body }) => openAnew(ground, caller, { mail: params.mail, ...body }));
  serve(app, ground, wire.setMailAside, ({ caller, params }) => setAside(ground, caller, params.mail));
  serve(app, ground, wire.takeMailBack, ({ caller, params }) => takeBack(ground, caller, params.mail));
  serve(app, ground, wire.noteMailSeen, ({ caller, params }) => noteSeen(ground, caller, params.mail));
  serve(app, ground, wire.listConcernMail, ({ caller, params }) =>
    reading(ground.database, caller.org, async (rows) => {
      if (!(await maySee(rows, caller, params.id, ground.now()))) throw new Refused('no-such-concern');
      return { items: await mailsOf(rows, caller, params.id) };
    }),
  );
}
