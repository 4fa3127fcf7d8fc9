import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type Contact, moveContact, removeContact } from '../../../contract/contacts.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { me } from '../session/session.ts';
import { WhoField } from '../tell/WhoField.tsx';
import type { Who } from '../tell/who.ts';
import { useWords, type Words } from '../words.tsx';
import { askAgain } from './contacts.ts';

/** One contact: which way, when, by whom, about what; and what was said. */
export function ContactLine({ contact, now }: { contact: Contact; now: Date }) {
  const words = useWords();
  const { contacts, times } = words;
  const { direction, words: said } = contact;
  const way = contacts.line[direction](contacts.vias[contact.via]);
  return (
    <div className={`grid gap-0.5 border-s-4 ps-3 ${direction === 'in' ? 'border-theirs' : 'border-ours'}`}>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>{way}</span>
        <span className="soft small">{times.dayAndTime(contact.happenedAt, now)}</span>
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
      {!contact.ofConcern && <Mending contact={contact} />}
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
function Mending({ contact }: { contact: Contact }) {
  const { contacts, desk } = useWords();
  const client = useQueryClient();
  const leads = useSuspenseQuery(me).data.roles.some((role) => role === 'lead' || role === 'manager');
  const [moving, setMoving] = useState(false);
  const removing = useSaving(
    () => call(removeContact, { params: { id: contact.id } }),
    contacts.remove.done,
    () => askAgain(client),
  );
  return (
    <p className="flex flex-wrap gap-x-4">
      <button type="button" className="button quiet small" onClick={() => setMoving(true)}>
        {contacts.move.open}
      </button>
      {leads && (
        <Button look="quiet" waiting={removing.waiting} onClick={removing.go}>
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
  const { contacts, desk, acts } = useWords();
  const client = useQueryClient();
  const [who, setWho] = useState<Who>({ name: '' });
  const [missing, setMissing] = useState(false);
  const saving = useSaving(
    () => call(moveContact, { params: { id: contact.id }, body: { customer: who.id ?? '' } }),
    (moved) => contacts.move.done(moved.customer?.name ?? ''),
    async () => {
      onMoved();
      await askAgain(client);
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(who.id === undefined);
    if (who.id !== undefined) saving.go();
  };
  return (
    <form className="grid gap-4" onSubmit={submit}>
      {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
      <WhoField who={who} onWho={setWho} label={contacts.log.who} error={missing ? acts.fields.wordsFirst : undefined} />
      <div>
        <Button type="submit" look="main" waiting={saving.waiting}>
          {contacts.move.go}
        </Button>
      </div>
    </form>
  );
}
