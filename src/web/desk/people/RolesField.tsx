import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { BodyOf } from '../../../contract/common/endpoint.ts';
import type { changeStaff } from '../../../contract/people.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../words.tsx';
import { teams } from './staff.ts';

export type Grants = NonNullable<BodyOf<typeof changeStaff>['roles']>;
const ROLES = ['staff', 'lead', 'manager', 'owner'] as const;

/** What somebody does here, and where: staff and leads in a team, managers at a site. */
export function RolesField({ grants, onGrants }: { grants: Grants; onGrants: (grants: Grants) => void }) {
  const { people } = useWords();
  const places = useQuery(teams).data;
  const id = useId();
  const change = (at: number, grant: Grants[number]) => onGrants(grants.map((one, index) => (index === at ? grant : one)));
  const withPlace = ({ role }: Grants[number], place: string): Grants[number] => {
    if (place === '' || role === 'owner') return { role };
    return role === 'manager' ? { role, site: place } : { role, team: place };
  };
  return (
    <fieldset className="field">
      <legend className="mb-1 font-semibold">{people.team.roleIn}</legend>
      <div className="grid gap-2">
        {grants.map((grant, at) => {
          const among = grant.role === 'manager' ? places?.sites : places?.teams;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a role has no other name than its place in the list
            <div key={at} className="flex flex-wrap items-center gap-2">
              <select
                className="input w-auto!"
                aria-label={people.team.roleIn}
                aria-describedby={`${id}-hint-${at}`}
                value={grant.role}
                onChange={(event) => change(at, { role: ROLES.find((role) => role === event.target.value) ?? 'staff' })}
              >
                {ROLES.map((role) => (
                  <option key={role} value={role}>
                    {people.team.roles[role]}
                  </option>
                ))}
              </select>
              {grant.role !== 'owner' && (
                <select
                  className="input w-auto! max-w-[12rem]"
                  aria-label={people.team.place}
                  value={grant.team ?? grant.site ?? ''}
                  onChange={(event) => change(at, withPlace(grant, event.target.value))}
                >
                  <option value="">{people.team.everywhere}</option>
                  {among?.map(({ id: place, name }) => (
                    <option key={place} value={place}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
              {grants.length > 1 && (
                <Button look="quiet" onClick={() => onGrants(grants.filter((_, index) => index !== at))}>
                  <span className="small">{people.team.removeRole}</span>
                </Button>
              )}
              <span id={`${id}-hint-${at}`} className="soft small basis-full">
                {people.team.roleHints[grant.role]}
              </span>
            </div>
          );
        })}
        <div>
          <Button look="quiet" onClick={() => onGrants([...grants, { role: 'staff' }])}>
            {people.team.addRole}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
