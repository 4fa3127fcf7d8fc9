import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeStaff, deactivateStaff, type StaffMember } from '../../../contract/people.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';

/** One person on staff, for an owner: name, stand-in, and what happens when they leave. */
export function StaffSheet({ one, staff, onClose }: { one: StaffMember; staff: readonly StaffMember[]; onClose: () => void }) {
  const { people, desk } = useWords();
  const client = useQueryClient();
  const [name, setName] = useState(one.name);
  const [standIn, setStandIn] = useState(one.standIn ?? '');
  const [leaving, setLeaving] = useState(false);
  const after = () => {
    onClose();
    return client.invalidateQueries({ queryKey: ['staff'] });
  };
  const saving = useSaving(() => call(changeStaff, { params: { id: one.id }, body: { name, standIn: standIn || null } }), people.card.saved, after);
  const going = useSaving(
    () => call(deactivateStaff, { params: { id: one.id } }),
    ({ moved }) => people.team.deactivated(moved),
    after,
  );
  return (
    <Sheet
      open
      onClose={onClose}
      title={leaving ? people.team.deactivateTitle(one.name) : one.name}
      says={leaving ? people.team.deactivateSays : one.email}
      close={desk.close}
      aside
    >
      {leaving ? (
        <div className="flex flex-wrap gap-2">
          <Button look="main" onClick={going.go} waiting={going.waiting}>
            {people.team.deactivate}
          </Button>
          <Button onClick={() => setLeaving(false)}>{desk.cancel}</Button>
        </div>
      ) : (
        <div className="grid gap-4">
          <TextField label={people.team.name} value={name} onChange={(event) => setName(event.target.value)} />
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
          <div className="flex flex-wrap justify-between gap-2">
            <Button look="main" onClick={saving.go} waiting={saving.waiting}>
              {people.card.save}
            </Button>
            {one.state === 'active' && (
              <Button look="quiet" onClick={() => setLeaving(true)}>
                {people.team.deactivate}
              </Button>
            )}
          </div>
        </div>
      )}
    </Sheet>
  );
}
