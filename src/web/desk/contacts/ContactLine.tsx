import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type Contact, moveContact, removeContact } from '../../../contract/contacts.ts';
import { Button } from '../../ui/Button.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import { isFor, me } from '../session/session.ts';
import type { Who } from '../tell/who.ts';
import { useWords, type Words } from '../words.tsx';
import { askAgain } from './contacts.ts';
import { PickPerson } from './PickPerson.tsx';

/** One contact: which way, when, by whom, about what; and what was said. */
export function ContactLine({ contact, now }: { contact: Contact; now: Date }) {
  const words = useWords();
  const { contacts, times } = words;
  const { direction, words: said } = contact;
  const at = contact.dayOnly ? times.day(contact.happenedAt, now) : times.dayAndTime(contact.happenedAt, now);
  const way = contacts.line[direction](contacts.vias[contact.via]);
  return (
    <div className={`grid gap-0.5 border-s-4 ps-3 ${direction === 'in' ? 'border-theirs' : 'border-ours'}`}>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>{way}</span>
        <span className="soft small">{at}</span>
      </p>
      {said?.text && <p className={`${said.voice === 'ours' ? '' : 'voice text-[1em]'} line-clamp-3`}>{said.text}</p>}
      <p className="soft small">
        {aboutOf(contact, words)}
        {contact.concern !== null && (
          <Link to="/concerns/$id" params={{ id: contact.concern.id }}>
            {contacts.line.concern(contact.concern.number.toLocaleString(times.locale))}
          </Link>
        )}
      </p>
      {!contact.ofConcern && <Mending contact={contact} which={contacts.line.which(way, at)} />}
    </div>
  );
}

function aboutOf(contact: Contact, { contacts }: Words): string {
  const parts = [
    contact.hidden ? contacts.line.hidden : null,
    contact.ofConcern ? null : contact.topic,
    contact.ofConcern ? null : contact.place,
    contact.caller === null ? null : contacts.line.by(contact.caller.name),
    contact.sender === 'automatic' ? contacts.line.machine : contact.sender === 'staff' ? contacts.line.staff : null,
    contact.direction === 'in' && contact.sender === 'person' && !contact.counted ? contacts.line.answered : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? '' : `${parts.join(' · ')}${contact.concern === null ? '' : ' · '}`;
}

/** What is no part of a concern can be put right: it was somebody else's, or it never was. */
function Mending({ contact, which }: { contact: Contact; which: string }) {
  const { contacts, desk } = useWords();
  const client = useQueryClient();
  const mayRemove = isFor(removeContact, useSuspenseQuery(me).data.roles);
  const [moving, setMoving] = useState(false);
  const removing = useSaving(
    () => call(removeContact, { params: { id: contact.id } }),
    contacts.remove.done,
    () => askAgain(client),
  );
  return (
    <p className="flex flex-wrap gap-x-4">
      <button type="button" className="button quiet small" aria-label={contacts.move.openThat(which)} onClick={() => setMoving(true)}>
        {contacts.move.open}
      </button>
      {mayRemove && (
        <Button look="quiet" waiting={removing.waiting} onClick={removing.go} aria-label={contacts.remove.openThat(which)}>
          <span className="small">{contacts.remove.open}</span>
        </Button>
      )}
      <Sheet open={moving} onClose={() => setMoving(false)} title={contacts.move.title} close={desk.close}>
        <Moving contact={contact} onMoved={() => setMoving(false)} />
      </Sheet>
    </p>
  );
}

function Moving({ contact, onMoved }: { contact: Contact; onMoved: () => void }) {
  const { contacts } = useWords();
  const client = useQueryClient();
  const [who, setWho] = useState<Who>({ name: '' });
  const saving = useSaving(
    () => call(moveContact, { params: { id: contact.id }, body: { customer: who.id ?? '' } }),
    (moved) => contacts.move.done(moved.customer?.name ?? ''),
    async () => {
      onMoved();
      await askAgain(client);
    },
  );
  return <PickPerson who={who} onWho={setWho} label={contacts.log.who} go={contacts.move.go} saving={saving} />;
}
