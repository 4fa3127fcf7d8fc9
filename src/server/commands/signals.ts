// npx alongside signals --as-of TIME: which rules stood at that time, a line each.

import { organisationOf } from '../organisation/settings.ts';
import { isZone } from '../platform/calendar.ts';
import { ConsoleRefusal } from '../platform/consoleRefusal.ts';
import { reading } from '../platform/database.ts';
import { type Stood, stoodAt } from '../signal/asOf.ts';
import { momentIn, zoneOfContacts } from '../signal/moment.ts';
import { onGround, organisationFor } from './console.ts';
import { type Options, textOf } from './options.ts';

const USAGE =
  'Write: npx alongside signals [--as-of TIME] [--zone ZONE] [--organisation ID] [--json], such as --as-of 2026-11-16T08:00Z. A time without a zone is read in the zone of the files that contacts came from.';

export async function signals(options: Options): Promise<number> {
  const zone = textOf(options, 'zone');
  if (zone !== undefined && !isZone(zone)) throw new ConsoleRefusal(`"${zone}" is no time zone: write one such as "Europe/London".`);
  const asked = textOf(options, 'as-of');
  return onGround(async (ground) => {
    const { id: org } = await organisationFor(ground, textOf(options, 'organisation'));
    const stood = await reading(ground.database, org, async (rows) => {
      const organisation = await organisationOf(rows, org);
      const at = asked === undefined ? ground.now() : momentIn(asked, zone ?? (await zoneOfContacts(rows, org)) ?? organisation.zone);
      if (at === null) throw new ConsoleRefusal(`"${asked}" is no time. ${USAGE}`);
      return stoodAt(rows, org, organisation.signals, at);
    });
    const line = options.named.json === true ? (one: Stood): string => JSON.stringify(one) : told;
    process.stdout.write(stood.map((one) => `${line(one)}\n`).join(''));
    return 0;
  });
}

const SPANS = { '7d': 'in 7 days on one open matter', '30d': 'in 30 days', '90d': 'in 90 days', top: 'in 90 days, more than nearly everybody' } as const;
const told = ({ rule, customer, externalId, count, since }: Stood): string => `${externalId ?? customer}: ${count} contacts ${SPANS[rule]}, since ${since}`;
