import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { showCatalogue, showOrganisation } from '../../../contract/organisation.ts';
import { listKeys } from '../../../contract/people.ts';
import { call } from '../client.ts';
import { teams } from '../people/staff.ts';
import { me } from '../session/session.ts';

export const catalogue = queryOptions({ queryKey: ['catalogue', 'all'], queryFn: ({ signal }) => call(showCatalogue, {}, { signal }) });
export const organisation = queryOptions({ queryKey: ['organisation'], queryFn: ({ signal }) => call(showOrganisation, {}, { signal }) });
export const keys = queryOptions({ queryKey: ['keys'], queryFn: ({ signal }) => call(listKeys, {}, { signal }) });

/** What the settings show to this person's roles, before they are shown. */
export async function settingsData(client: QueryClient): Promise<void> {
  const { roles } = await client.ensureQueryData(me);
  const isOwner = roles.includes('owner');
  await Promise.all([
    ...(roles.includes('manager') ? [client.ensureQueryData(catalogue)] : []),
    ...(isOwner ? [client.ensureQueryData(organisation), client.ensureQueryData(teams), client.ensureQueryData(keys)] : []),
  ]);
}
