import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { showOpenness } from '../../../contract/notes.ts';
import { changeTeam, type Team as TeamView } from '../../../contract/organisation.ts';
import type { StaffMember } from '../../../contract/people.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Face } from '../../ui/Face.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import { isFor, me } from '../session/session.ts';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words.tsx';
import { Invite } from './Invite.tsx';
import { OpennessCard } from './OpennessCard.tsx';
import { StaffSheet } from './StaffSheet.tsx';
import { colleagues, teams } from './staff.ts';

/** Who is here, who leads, who is on duty. */
export function Team() {
  const { people, desk } = useWords();
  const staff = useSuspenseQuery(colleagues).data.items;
  const { teams: inTeams } = useSuspenseQuery(teams).data;
  const { roles } = useSuspenseQuery(me).data;
  const [over, setOver] = useState<'invite' | StaffMember | null>(null);
  const keepsPeople = roles.includes('owner');
  return (
    <Page title={desk.places.team}>
      <div className="grid max-w-[64rem] gap-5">
        <header className="flex flex-wrap items-end justify-between gap-4">
          <div className="grid gap-1">
            <h1>{people.team.title}</h1>
            <p className="soft">{people.team.says}</p>
          </div>
          {keepsPeople && (
            <Button look="main" onClick={() => setOver('invite')}>
              {people.team.invite}
            </Button>
          )}
        </header>
        <div className="grid gap-4 md:grid-cols-2">
          {inTeams.map((team) => (
            <OneTeam key={team.id} team={team} staff={staff.filter(({ state }) => state === 'active')} changes={roles.some((role) => role !== 'staff')} />
          ))}
        </div>
        {isFor(showOpenness, roles) && <OpennessCard />}
        <Card flush heading={people.team.staff}>
          <ul>
            {staff.map((one) => (
              <li key={one.id} className="border-t border-line first:border-0">
                <Line one={one} staff={staff} teamNames={inTeams} open={keepsPeople ? () => setOver(one) : undefined} />
              </li>
            ))}
          </ul>
        </Card>
      </div>
      <Sheet open={over === 'invite'} onClose={() => setOver(null)} title={people.team.invite} close={desk.close} aside>
        <Invite onClose={() => setOver(null)} />
      </Sheet>
      {over !== null && over !== 'invite' && <StaffSheet one={over} staff={staff} onClose={() => setOver(null)} />}
    </Page>
  );
}

function OneTeam({ team, staff, changes }: { team: TeamView; staff: readonly StaffMember[]; changes: boolean }) {
  const { people } = useWords();
  return (
    <Card heading={team.name} beside={team.site.name}>
      <div className="grid gap-3 sm:grid-cols-2">
        <Post team={team} post="onDuty" label={people.team.onDuty} staff={staff} changes={changes} />
        <Post team={team} post="lead" label={people.team.lead} staff={staff} changes={changes} />
      </div>
    </Card>
  );
}

type PostProps = { team: TeamView; post: 'lead' | 'onDuty'; label: string; staff: readonly StaffMember[]; changes: boolean };
function Post({ team, post, label, staff, changes }: PostProps) {
  const { people } = useWords();
  const client = useQueryClient();
  const [to, setTo] = useState<string | null>(null);
  const holder = staff.find(({ id }) => id === team[post]);
  const saving = useSaving(
    () => call(changeTeam, { params: { id: team.id }, body: { [post]: to === '' ? null : to } }),
    people.team.changed,
    () => {
      setTo(null);
      return client.invalidateQueries({ queryKey: ['teams'] });
    },
  );
  if (!changes) {
    return (
      <p>
        <span className="soft small block">{label}</span>
        {holder?.name ?? people.team.nobody}
      </p>
    );
  }
  return (
    <div className="grid gap-2">
      <SelectField label={label} value={to ?? team[post] ?? ''} onChange={(event) => setTo(event.target.value)}>
        <option value="">{people.team.nobody}</option>
        {staff.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      {to !== null && to !== (team[post] ?? '') && (
        <div>
          <Button onClick={saving.go} waiting={saving.waiting}>
            {people.card.save}
          </Button>
        </div>
      )}
    </div>
  );
}

function Line({ one, staff, teamNames, open }: { one: StaffMember; staff: readonly StaffMember[]; teamNames: readonly TeamView[]; open: (() => void) | undefined }) {
  const { people, times } = useWords();
  const standIn = staff.find(({ id }) => id === one.standIn);
  const roles = one.roles.map(({ role, team }) => [people.team.roles[role], teamNames.find(({ id }) => id === team)?.name].filter(Boolean).join(', '));
  const facts = [
    ...new Set(roles),
    ...(one.absentUntil === null ? [] : [people.team.absentUntil(times.day(one.absentUntil))]),
    ...(standIn === undefined ? [] : [people.team.standIn(standIn.name)]),
  ];
  const inside = (
    <>
      <Face name={one.name} of="ours" />
      <span className="min-w-0 grow">
        <b className="block">{one.name}</b>
        <span className="soft small block">{[one.email, ...facts].join(' · ')}</span>
      </span>
      {one.state !== 'active' && <Tag>{people.team.states[one.state]}</Tag>}
    </>
  );
  const look = 'flex w-full items-center gap-3 px-4 py-3 text-start leading-tight';
  if (open === undefined) return <div className={look}>{inside}</div>;
  return (
    <button type="button" className={`${look} cursor-pointer hover:bg-sunk`} onClick={open}>
      {inside}
    </button>
  );
}
