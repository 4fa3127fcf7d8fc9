// Contacts over HTTP: written down, moved, removed; and what they are counted by.
import type { BodyOf } from '../../contract/common/endpoint.ts';
import type { PersonRef } from '../../contract/common/schemas.ts';
import * as wire from '../../contract/contacts.ts';
import { showPicture } from '../../contract/picture.ts';
import { given } from '../../domain/common/given.ts';
import type { HappenedOn } from '../../domain/common/instants.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { customerIn, mayAct } from '../concern/access.ts';
import { idOfContact } from '../concern/contacts.ts';
import { whereItGoesOn } from '../concern/goesOn.ts';
import { actOn, againOnConflict } from '../concern/store.ts';
import { organisationOf } from '../organisation/settings.ts';
import { mayChange } from '../people/onFile.ts';
import { dayIn } from '../platform/calendar.ts';
import { actorOf, type Insider } from '../platform/callers.ts';
import { inOrganisation, type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { namesOf } from '../platform/names.ts';
import { Refused } from '../platform/problems.ts';
import { refuseHappenedOn } from '../platform/taken.ts';
import { inTouchOf } from './inTouch.ts';
import { pictureFor } from './picture.ts';
import { isCustomer, markNotAPerson, moveContact, removeContact, setHousehold, whoseContact, writeContact } from './store.ts';
import { cursorOf, findContacts } from './view.ts';

const USUAL_PAGE = 50;

export function contactRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.listContacts, async ({ caller, query }) => {
    const limit = query.limit ?? USUAL_PAGE;
    const found = await reading(ground.database, caller.org, (rows) => findContacts(rows, caller, { ...query, limit: limit + 1 }));
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return { items, next: found.length > limit && last !== undefined ? cursorOf(last) : null };
  });
  serve(app, ground, wire.addContact, async ({ caller, body }) => {
    const added = body.concern === undefined ? await addAlone(ground, caller, body) : await addToConcern(ground, caller, body.concern, body);
    return isRefusal(added) ? added : shown(ground, caller, added);
  });
  serve(app, ground, wire.moveContact, async ({ caller, params, body }) => {
    await changed(ground, caller, params.id, async (rows, now) => {
      if (!(await mayChange(rows, caller, body.customer))) return refuse('not-your-customer');
      return moveContact(rows, caller.org, { id: params.id, to: body.customer, now });
    });
    return shown(ground, caller, params.id);
  });
  serve(app, ground, wire.removeContact, async ({ caller, params }) => {
    await changed(ground, caller, params.id, (rows, now) => removeContact(rows, caller.org, { id: params.id, now }));
    return { removed: true };
  });
  people(app, ground);
}

type Body = BodyOf<typeof wire.addContact>;
const viaOf = ({ via }: Body, caller: Insider) => via ?? (caller.is === 'program' ? 'api' : 'phone');

async function addAlone(ground: Ground, caller: Insider, body: Body): Promise<string | Refusal> {
  const { concern: _, ...written } = body;
  const now = ground.now();
  const happenedAt = instantOf(body, now);
  return inOrganisation(ground.database, caller.org, async (rows) => {
    const id = await writeContact(rows, caller, { ...written, via: viaOf(body, caller), happenedAt }, now);
    // Thrown, so that nobody who was added on the way stays.
    if (isRefusal(id)) throw new Refused(id.refused);
    return id;
  });
}

/** It becomes part of the concern's record, like every other word there. */
async function addToConcern(ground: Ground, caller: Insider, named: string, body: Body): Promise<string | Refusal> {
  if (body.customer !== undefined || body.caller !== undefined || body.sender !== undefined) return refuse('contact-of-a-concern');
  const concern = await reading(ground.database, caller.org, (rows) => whereItGoesOn(rows, caller.org, named));
  const at = body.happenedAt === undefined ? undefined : await happenedOn(ground, caller.org, body);
  // What they said is their act, written down for them; what we did, or a touch without words, is ours to note.
  const theirs = body.direction === 'in' && body.text !== undefined;
  const customer = theirs ? await customerIn(ground, caller.org, concern) : undefined;
  const done = await actOn(ground, {
    ...given({ org: caller.org, concern, actor: actorOf(caller), via: viaOf(body, caller), for: customer, happenedOn: at }),
    make: async ({ rows, spoken }) => {
      if (!(await mayAct(rows, caller, concern))) return refuse(concern === named ? 'no-such-concern' : 'goes-on-elsewhere');
      if (theirs) return { do: 'write', words: spoken.theirs(body.text ?? '') };
      return given({ do: 'noteContact' as const, direction: body.direction, words: spoken.oursIf(body.text) });
    },
  });
  if (isRefusal(done)) return done;
  const noted = done.story.version - done.events.length + done.events.findIndex(({ kind }) => kind === 'contactNoted' || kind === 'customerWrote') + 1;
  return idOfContact(concern, noted);
}

async function happenedOn(ground: Ground, org: string, body: Body): Promise<HappenedOn> {
  const at = instantOf(body, ground.now());
  if (body.dayOnly !== true) return { at };
  const { zone } = await reading(ground.database, org, (rows) => organisationOf(rows, org));
  return { day: dayIn(at, zone), zone };
}

function instantOf({ happenedAt }: Body, now: string): string {
  if (happenedAt === undefined) return now;
  const at = new Date(happenedAt).toISOString();
  refuseHappenedOn({ at }, now);
  return at > now ? now : at;
}

async function shown(ground: Ground, caller: Insider, id: string): Promise<wire.Contact> {
  const [contact] = await reading(ground.database, caller.org, (rows) => findContacts(rows, caller, { id, limit: 1 }));
  if (contact === undefined) throw new Refused('not-found');
  return contact;
}

/** Refuses what is somebody's of whom one may see nothing. */
async function changed(ground: Ground, caller: Insider, id: string, change: (rows: Rows, now: string) => Promise<Refusal | null>): Promise<void> {
  const refused = await inOrganisation(ground.database, caller.org, async (rows) => {
    const contact = await whoseContact(rows, caller.org, id);
    if (contact === null) return refuse('not-found');
    if (contact.customer !== null && !(await mayChange(rows, caller, contact.customer))) return refuse('not-your-customer');
    return change(rows, ground.now());
  });
  if (refused !== null) throw new Refused(refused.refused);
}

function people(app: App, ground: Ground): void {
  serve(app, ground, showPicture, ({ caller, params }) =>
    reading(ground.database, caller.org, async (rows) => {
      const customer = await refuseOthers(rows, caller, params.id);
      return { customer, picture: await pictureFor(rows, caller.org, { customer: params.id, now: ground.now() }) };
    }),
  );
  serve(app, ground, wire.showInTouch, ({ caller, params }) =>
    reading(ground.database, caller.org, async (rows) => {
      await refuseOthers(rows, caller, params.id);
      return inTouchOf(rows, caller, params.id, ground.now());
    }),
  );
  serve(app, ground, wire.markNotAPerson, ({ caller, params, body }) =>
    inOrganisation(ground.database, caller.org, async (rows) => {
      await refuseOthers(rows, caller, params.id);
      await markNotAPerson(rows, caller, { customer: params.id, because: body.because, now: ground.now() });
      return inTouchOf(rows, caller, params.id, ground.now());
    }),
  );
  serve(app, ground, wire.setHousehold, ({ caller, params, body }) =>
    againOnConflict(() =>
      inOrganisation(ground.database, caller.org, async (rows) => {
        await refuseOthers(rows, caller, params.id);
        if (body.with !== null) await refuseOthers(rows, caller, body.with);
        const refused = await setHousehold(rows, caller.org, { customer: params.id, beside: body.with, now: ground.now() });
        return refused ?? inTouchOf(rows, caller, params.id, ground.now());
      }),
    ),
  );
}

async function refuseOthers(rows: Rows, caller: Insider, customer: string): Promise<PersonRef> {
  const name = (await namesOf(rows, caller.org, [customer])).get(customer);
  if (name === undefined || !(await isCustomer(rows, caller.org, customer))) throw new Refused('not-found');
  if (!(await mayChange(rows, caller, customer))) throw new Refused('not-your-customer');
  return { id: customer, name };
}
