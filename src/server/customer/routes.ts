// What people say about themselves, and the charter, over HTTP; the organisation's own questions and its text.
import type { Endpoint } from '../../contract/common/endpoint.ts';
import * as wire from '../../contract/customer.ts';
import { isRefusal, type Refusal } from '../../domain/common/refusal.ts';
import type { Caller, Insider } from '../platform/callers.ts';
import { inOrganisation, isDuplicate, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, type Asked, serve } from '../platform/http.ts';
import { newId } from '../platform/ids.ts';
import { Refused } from '../platform/problems.ts';
import { givenOnce } from '../platform/repeated.ts';
import { refuseHappenedOn } from '../platform/taken.ts';
import { mayKnow, mayWriteFor } from './access.ts';
import { giveToCustomer } from './giving.ts';
import type { WireDeed } from './making.ts';
import { shownOffer, writeOffer } from './offers.ts';
import { addQuestion, type HouseQuestion, questionsOf, retireQuestion } from './questions.ts';
import { showProfile } from './show.ts';

const DEEDS = [
  'sayAboutMe',
  'takePartBack',
  'chooseWriting',
  'disputeWrittenDown',
  'keepFromEntry',
  'dropFromEntry',
  'proposeCharter',
  'answerCharter',
  'acceptOffer',
] as const satisfies readonly WireDeed[];

export function customerStreamRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.showProfile, ({ caller, params }) => shown(ground, caller, params.customer));
  for (const deed of DEEDS) serve(app, ground, wire[deed] as unknown as Endpoint, (asked) => give(ground, deed, asked as never) as never);
  questions(app, ground);
  offers(app, ground);
}

type Given = Asked<Endpoint> & { caller: Caller };

async function give(ground: Ground, deed: WireDeed, { caller, params, body, keyed }: Given): Promise<wire.Profile | Refusal> {
  const on = params as Readonly<Record<string, string>>;
  const customer = on.customer ?? '';
  return givenOnce(ground, keyed, {
    again: (id, version) => shown(ground, caller, id, version),
    give: async () => {
      refuseHappenedOn((body as { happenedOn?: Parameters<typeof refuseHappenedOn>[0] }).happenedOn, ground.now());
      const done = await giveToCustomer(ground, { caller, customer, deed, body, on, keyed });
      if (isRefusal(done)) throw new Refused(done.refused, done.refused === 'superseded' ? await shown(ground, caller, customer) : undefined);
      return shown(ground, caller, customer, done?.version);
    },
  });
}

/** One whom you don't know is answered like one who isn't there. */
async function shown(ground: Ground, caller: Caller, customer: string, upTo?: number): Promise<wire.Profile> {
  const view = await reading(ground.database, caller.org, async (rows) => {
    if (!(await mayKnow(rows, caller, customer, ground.now()))) return null;
    return showProfile(ground, rows, caller, customer, { upTo, mayNothing: !(await mayWriteFor(rows, caller, customer, ground.now())) });
  });
  if (view === null) throw new Refused('no-such-customer');
  return view;
}

function questions(app: App, ground: Ground): void {
  serve(app, ground, wire.listQuestions, async ({ caller }) => ({
    items: (await reading(ground.database, caller.org, (rows) => questionsOf(rows, caller.org))).map(questionView),
  }));
  serve(app, ground, wire.addQuestion, async ({ caller, body }) => {
    const question = { id: newId(), en: body.text.en ?? null, es: body.text.es ?? null, retired: false };
    if (`${question.en ?? ''}${question.es ?? ''}`.trim() === '') throw new Refused('nothing-written');
    await inOrganisation(ground.database, caller.org, (rows) => addQuestion(rows, caller.org, question));
    return questionView(question);
  });
  serve(app, ground, wire.retireQuestion, async ({ caller, params, body }) => {
    const question = await inOrganisation(ground.database, caller.org, (rows) => retireQuestion(rows, caller.org, { id: params.id, retired: body.retired }));
    if (question === null) throw new Refused('no-such-question');
    return questionView(question);
  });
}

const questionView = ({ id, en, es, retired }: HouseQuestion): wire.Question => ({ id, text: { en, es }, retired });

function offers(app: App, ground: Ground): void {
  const show = (caller: Insider): Promise<wire.CharterOffer> => reading(ground.database, caller.org, (rows) => shownOffer(rows, caller.org));
  serve(app, ground, wire.showCharterOffer, ({ caller }) => show(caller));
  serve(app, ground, wire.writeCharterOffer, async ({ caller, body: { text } }) => {
    const written = [text.en, text.es].flatMap((one) => (one === undefined ? [] : Object.values(one)));
    if (written.some((part) => part.trim() === '')) throw new Refused('nothing-written');
    try {
      await inOrganisation(ground.database, caller.org, (rows) => writeOffer(rows, caller.org, { text, by: caller.id, at: ground.now() }));
    } catch (failure) {
      if (isDuplicate(failure)) throw new Refused('conflict');
      throw failure;
    }
    return show(caller);
  });
}
