import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type InTouch, setHousehold } from '../../../contract/contacts.ts';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import type { Who } from '../tell/who.ts';
import { useWords } from '../words.tsx';
import { askAgain } from './contacts.ts';
import { PickPerson } from './PickPerson.tsx';

/** Who lives with them, each with their contacts of ninety days. */
export function Household({ touch }: { touch: InTouch }) {
  const { contacts, desk } = useWords();
  const client = useQueryClient();
  const [adding, setAdding] = useState(false);
  const leaving = useSaving(
    () => call(setHousehold, { params: { id: touch.customer.id }, body: { with: null } }),
    contacts.household.left,
    () => askAgain(client),
  );
  const together = touch.household.length > 0;
  return (
    <section className="grid gap-1">
      {together && (
        <>
          <h3>{contacts.household.title}</h3>
          <ul>
            {touch.household.map(({ id, name, contacts: count }) => (
              <li key={id}>
                <Link to="/customers/$id" params={{ id }}>
                  {contacts.household.line(name, count)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="flex flex-wrap gap-x-4">
        <button type="button" className="button quiet small" onClick={() => setAdding(true)}>
          {contacts.household.add}
        </button>
        {together && (
          <Button look="quiet" waiting={leaving.waiting} onClick={leaving.go}>
            <span className="small">{contacts.household.leave}</span>
          </Button>
        )}
      </p>
      <Sheet open={adding} onClose={() => setAdding(false)} title={contacts.household.add} says={contacts.household.says} close={desk.close}>
        <Adding customer={touch.customer.id} onAdded={() => setAdding(false)} />
      </Sheet>
    </section>
  );
}

/** The one who is added comes into this household, whatever household they were of. */
function Adding({ customer, onAdded }: { customer: string; onAdded: () => void }) {
  const { contacts } = useWords();
  const client = useQueryClient();
  const [who, setWho] = useState<Who>({ name: '' });
  const saving = useSaving(
    () => call(setHousehold, { params: { id: who.id ?? '' }, body: { with: customer } }),
    contacts.household.joined(who.name),
    async () => {
      onAdded();
      await askAgain(client);
    },
  );
  return <PickPerson who={who} onWho={setWho} label={contacts.household.who} go={contacts.household.go} saving={saving} />;
}
