import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changeStaff, inviteAgain, type StaffMember } from '../../../contract/people.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { instantAt, localAt } from '../../ui/localTime.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { me } from '../session/session.ts';
import { useWords } from '../words.tsx';
import { Leaving } from './Leaving.tsx';
import { type Grants, RolesField } from './RolesField.tsx';
import { ShownOnce } from './ShownOnce.tsx';

type StaffSheetProps = { one: StaffMember; staff: readonly StaffMember[]; onClose: () => void };

/** One person on staff, for an owner: name, roles, stand-in, absence, another invitation, and what happens when they leave. */
export function StaffSheet({ one, staff, onClose }: StaffSheetProps) {
  const { people, desk } = useWords();
  const [leaving, setLeaving] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  return (
    <Sheet
      open
      onClose={onClose}
      title={leaving ? people.team.deactivateTitle(one.name) : one.name}
      says={leaving ? people.team.deactivateSays : one.email}
      close={desk.close}
      aside
    >
      {link !== null ? (
        <ShownOnce label={people.team.link} says={people.team.linkSays} secret={link} copy={people.team.copy} copied={people.team.copied} onDone={onClose} />
      ) : leaving ? (
        <Leaving one={one} onDone={onClose} onStay={() => setLeaving(false)} />
      ) : (
        <div className="grid gap-6">
          <OnFile one={one} staff={staff} onDone={onClose} />
          {one.state === 'invited' && <InviteAgain one={one} onLink={setLink} />}
          {one.state === 'active' && (
            <div className="border-t border-line pt-4">
              <Button look="quiet" onClick={() => setLeaving(true)}>
                {people.team.deactivate}
              </Button>
            </div>
          )}
        </div>
      )}
    </Sheet>
  );
}

const given = ({ roles }: StaffMember): Grants => roles.map(({ role, team, site }) => ({ role, ...(team !== null && { team }), ...(site !== null && { site }) }));

function OnFile({ one, staff, onDone }: { one: StaffMember; staff: readonly StaffMember[]; onDone: () => void }) {
  const { people, desk } = useWords();
  const client = useQueryClient();
  const { zone } = useSuspenseQuery(me).data.organisation;
  const [name, setName] = useState(one.name);
  const [roles, setRoles] = useState(() => given(one));
  const [standIn, setStandIn] = useState(one.standIn ?? '');
  const [absent, setAbsent] = useState(one.absentUntil === null ? '' : localAt(one.absentUntil, zone));
  const saving = useSaving(
    () =>
      call(changeStaff, {
        params: { id: one.id },
        body: { name: name.trim(), roles, standIn: standIn || null, absentUntil: absent === '' ? null : instantAt(absent, zone) },
      }),
    people.card.saved,
    () => {
      onDone();
      return client.invalidateQueries({ queryKey: ['staff'] });
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.go();
  };
  return (
    <form className="grid gap-4" onSubmit={submit}>
      {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
      <TextField label={people.team.name} value={name} onChange={(event) => setName(event.target.value)} required />
      <RolesField grants={roles} onGrants={setRoles} />
      <SelectField label={people.team.chooseStandIn} value={standIn} onChange={(event) => setStandIn(event.target.value)}>
        <option value="">{people.team.noStandIn}</option>
        {staff
          .filter(({ id, state }) => id !== one.id && state === 'active')
          .map(({ id, name: of }) => (
            <option key={id} value={id}>
              {of}
            </option>
          ))}
      </SelectField>
      <div className="flex flex-wrap items-end gap-3">
        <TextField type="datetime-local" label={people.team.absent} hint={people.team.absentHint} value={absent} onChange={(event) => setAbsent(event.target.value)} />
        {absent !== '' && (
          <Button look="quiet" onClick={() => setAbsent('')}>
            {people.team.here}
          </Button>
        )}
      </div>
      <div>
        <Button type="submit" look="main" waiting={saving.waiting}>
          {people.card.save}
        </Button>
      </div>
    </form>
  );
}

function InviteAgain({ one, onLink }: { one: StaffMember; onLink: (link: string) => void }) {
  const { people } = useWords();
  const inviting = useSaving(
    () => call(inviteAgain, { params: { id: one.id }, body: {} }),
    people.team.invited(one.name),
    ({ link }) => onLink(link),
  );
  return (
    <div className="grid justify-items-start gap-1 border-t border-line pt-4">
      <Button onClick={inviting.go} waiting={inviting.waiting}>
        {people.team.again}
      </Button>
      <span className="soft small">{people.team.againSays}</span>
    </div>
  );
}
