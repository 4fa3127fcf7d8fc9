// A mail of somebody new begins a concern, as the public form does: by a teller whom nobody confirmed, on duty's desk.

import { languageIn } from '../../copy/when.ts';
import type { Actor } from '../../domain/common/act.ts';
import type { Refusal } from '../../domain/common/refusal.ts';
import { writtenAt } from '../../domain/mail/moment.ts';
import { bring, type Raised } from '../acts/raiseConcern.ts';
import { organisationOf } from '../organisation/settings.ts';
import type { CustomerFields } from '../people/customers.ts';
import { teamOf } from '../people/duty.ts';
import { type Rows, reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { newId } from '../platform/ids.ts';
import type { Coming } from './facts.ts';
import { keepFilesOf, type Sorted } from './filed.ts';
import { dateOf, isAddress, languageOfMail, nameOfSender, senderOf, tellingIn } from './said.ts';

export type Opening = {
  readonly coming: Coming;
  readonly files: Sorted;
  /** Its sender, whom nobody knows yet; somebody on file, where it is proved or where staff say so; or whom they name. */
  readonly whom: { readonly is: 'sender' } | { readonly is: 'known'; readonly id: string } | { readonly is: 'named'; readonly name: string };
  /** Who decided that it is a new concern, where a person did. */
  readonly actor?: Actor;
  readonly check: (rows: Rows) => Promise<Refusal | null>;
  readonly also: (rows: Rows, opened: { readonly concern: string; readonly party: string; readonly words: string | null }) => Promise<void>;
};

export async function openConcern(ground: Ground, { coming, files, whom, actor, check, also }: Opening): Promise<Raised | Refusal> {
  const { row, read } = coming;
  const org = row.org_id;
  const { language, team } = await reading(ground.database, org, async (rows) => {
    const language = languageOfMail(read, languageIn((await organisationOf(rows, org)).languages[0]));
    return { language, team: row.team_id === null ? undefined : (await teamOf(rows, org, { team: row.team_id, staff: null, site: undefined }))?.id };
  });
  const party = whom.is === 'known' ? whom.id : newId();
  return bring(ground, {
    org,
    actor: actor ?? { is: 'party', id: party },
    via: 'mail',
    happenedOn: { at: writtenAt(dateOf(read), row.arrived_at) },
    customer: whom.is === 'known' ? { id: whom.id } : { add: whom.is === 'named' ? { name: whom.name, language } : personOf(coming, language), as: party },
    team,
    callerStaff: actor?.is === 'staff' ? actor.id : null,
    telling: { happened: tellingIn(read, language) },
    matters: [{}],
    danger: false,
    check,
    also: async (rows, story) => {
      await keepFilesOf(rows, { org, mail: row.id, concern: story.id, party, customer: story.customer, act: 1, at: ground.now() }, files);
      await also(rows, { concern: story.id, party, words: story.telling.happened?.id ?? null });
    },
  });
}

function personOf({ read }: Coming, language: 'en' | 'es'): CustomerFields {
  const { address } = senderOf(read);
  const ways = isAddress(address) ? [{ kind: 'email' as const, value: address, preferred: true }] : [];
  return { name: nameOfSender(read, language), language, confirmed: false, ways };
}
