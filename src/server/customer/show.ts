// One person as they let themselves be known, read in one transaction.
import type { Profile } from '../../contract/customer.ts';
import { type Language, languageIn } from '../../copy/when.ts';
import type { Act, Signed } from '../../domain/common/act.ts';
import { organisationOf } from '../organisation/settings.ts';
import { calendarAt } from '../platform/calendar.ts';
import { actorOf, type Caller } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { namesOf } from '../platform/names.ts';
import { behindOf } from './alsoSaid.ts';
import { offersOf } from './offers.ts';
import { questionsOf } from './questions.ts';
import { eventsOfCustomer, foldCustomer } from './store.ts';
import { profileView } from './view.ts';

/** `upTo` shows it as it was at that version; `readIn` is the reader's language, else that of the person. */
type Shown = { readonly upTo?: number | undefined; readonly readIn?: Language | undefined; readonly mayNothing?: boolean | undefined };

/** Null when there is nobody with this id. */
export async function showProfile(ground: Ground, rows: Rows, caller: Caller, id: string, { upTo, readIn, mayNothing = false }: Shown = {}): Promise<Profile | null> {
  const { org } = caller;
  const person = await rows.selectFrom('customer').select(['name', 'language']).where('org_id', '=', org).where('id', '=', id).executeTakeFirst();
  if (person === undefined) return null;
  const all = await eventsOfCustomer(rows, org, id, upTo);
  const customer = foldCustomer(id, all);
  const at = ground.now();
  const { entries, lines } = await behindOf(rows, org, customer, { now: at, toThemselves: caller.is === 'customer' });
  // What was kept of an entry that turned out to be somebody else's is theirs to read.
  const recorded = all.filter(({ event }) => event.kind !== 'keptFromEntry' || entries.includes(event.entry));
  const { agreed, proposal } = customer.charter;
  const [texts, names, questions, offers, organisation] = await Promise.all([
    all.length + lines.length === 0
      ? []
      : rows
          .selectFrom('words')
          .select(['id', 'text'])
          .where('org_id', '=', org)
          .where('customer_id', 'in', [id, ...entries])
          .execute(),
    namesOf(rows, org, [...signersOf(recorded.map(({ by }) => by)), ...signersOf(lines.flatMap(({ of }) => ('by' in of ? [of.by] : [])))]),
    questionsOf(rows, org),
    offersOf(
      rows,
      org,
      [agreed, proposal].flatMap((one) => (one === null ? [] : [one.offer])),
    ),
    organisationOf(rows, org),
  ]);
  const act: Act = {
    at,
    actor: actorOf(caller),
    via: caller.is === 'customer' ? caller.via : caller.is === 'staff' ? 'desk' : 'api',
    calendar: calendarAt(at, organisation),
    reach: { ways: [], canWrite: false },
  };
  const language = languageIn(person.language);
  const view = profileView({
    customer,
    name: person.name,
    recorded,
    texts: new Map(texts.map((one) => [one.id, one.text])),
    names: new Map([...names, ...lines.map(({ entry, name }) => [entry, name] as const), [id, person.name]]),
    lines,
    questions,
    offers,
    language,
    readIn: readIn ?? language,
    act,
  });
  return mayNothing ? { ...view, may: [] } : view;
}

const signersOf = (signed: readonly Signed[]): readonly string[] => signed.flatMap(({ actor }) => (actor.is === 'staff' || actor.is === 'program' ? [actor.id] : []));
