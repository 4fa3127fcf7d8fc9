import { useInfiniteQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { addContact } from '../../../contract/contacts.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftArea } from '../../ui/DraftArea.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Choice, SelectField, TextField } from '../../ui/Field.tsx';
import { commandKey } from '../../ui/keys.ts';
import { instantAt } from '../../ui/localTime.ts';
import { present } from '../../ui/present.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { call } from '../client.ts';
import { concernsIn } from '../concerns/concerns.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { me } from '../session/session.ts';
import { SameName, WhoField } from '../tell/WhoField.tsx';
import type { Who } from '../tell/who.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { askAgain } from './contacts.ts';
import { doneLogging, useLogging } from './logging.ts';

const VIAS = ['phone', 'in-person', 'letter', 'mail'] as const;
type Direction = 'in' | 'out';

/** A call in a few keys: who, ⌘↵. Everything else has an answer already, and can be changed. */
export function LogSheet() {
  const { contacts, desk } = useWords();
  const begin = useLogging();
  return (
    <Sheet open={begin !== null} onClose={doneLogging} title={contacts.log.title} says={contacts.log.says} close={desk.close}>
      {begin !== null && <LogForm key={begin.id} begin={begin} />}
    </Sheet>
  );
}

function LogForm({ begin }: { begin: Who }) {
  const { contacts, desk, acts } = useWords();
  const { log } = contacts;
  const { zone } = useSuspenseQuery(me).data.organisation;
  const [who, setWho] = useState(begin);
  const [behalf, setBehalf] = useState<Who>({ name: '' });
  const [direction, setDirection] = useState<Direction>('in');
  const words = useDraft(`contact.${begin.id ?? 'new'}`);
  const form = useRef<HTMLFormElement>(null);
  const logging = useLogged(who.name, () => words.forget());
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (form.current !== null) logging.send(bodyOf(new FormData(form.current), { who, behalf, direction, text: words.text.trim(), zone }));
  };
  const area = { label: log.words[direction], hint: log.wordsHint, optional: desk.optional, draft: words, rows: 2, onSend: () => send() };
  return (
    <form ref={form} className="grid gap-4" onSubmit={send} noValidate>
      {logging.problem !== null && <ErrorSentence says={sentenceOf(logging.problem, desk)} />}
      <WhoField who={who} onWho={setWho} label={log.who} error={undefined} />
      {who.id === undefined && <SameName who={who} onWho={setWho} />}
      <fieldset className="grid gap-x-4 sm:grid-cols-2">
        <legend className="mb-1 font-semibold">{log.direction}</legend>
        {(['in', 'out'] as const).map((one) => (
          <Choice key={one} type="radio" name="direction" of={one === 'in' ? 'theirs' : 'ours'} checked={direction === one} onChange={() => setDirection(one)}>
            {log.directions[one]}
          </Choice>
        ))}
      </fieldset>
      {direction === 'in' ? <DraftArea {...area} voice="theirs" /> : <OurWords {...area} as="note" />}
      <About who={who} />
      <SelectField label={log.via} name="via">
        {VIAS.map((via) => (
          <option key={via} value={via}>
            {acts.fields.vias[via]}
          </option>
        ))}
      </SelectField>
      <details>
        <summary className="cursor-pointer text-ours">{log.more}</summary>
        <div className="mt-4 grid gap-4">
          <WhoField who={behalf} onWho={setBehalf} label={log.behalf} hint={log.behalfHint} error={undefined} here={false} />
          <TextField label={log.when} type="datetime-local" name="when" optional={desk.optional} />
        </div>
      </details>
      <div>
        <Button type="submit" look="main" waiting={logging.waiting} keys={`${commandKey()}↵`}>
          {log.go}
        </Button>
      </div>
    </form>
  );
}

/** One of their open concerns, the only one chosen already; else a word or two. */
function About({ who }: { who: Who }) {
  const { contacts, desk, signals, times } = useWords();
  const found = useInfiniteQuery({ ...concernsIn({ customer: who.id ?? '', view: 'all-open' }), enabled: who.id !== undefined });
  const open = who.id === undefined ? [] : (found.data?.pages.flatMap(({ items }) => items) ?? []);
  const [chosen, setChosen] = useState<string | null>(null);
  const concern = chosen ?? (open.length === 1 ? (open[0]?.id ?? '') : '');
  return (
    <>
      {open.length > 0 && (
        <SelectField label={contacts.log.about} name="concern" value={concern} onChange={(event) => setChosen(event.target.value)}>
          {open.map(({ id, number, title }) => (
            <option key={id} value={id}>
              {signals.concern(number.toLocaleString(times.locale), title)}
            </option>
          ))}
          <option value="">{contacts.log.nothing}</option>
        </SelectField>
      )}
      {concern === '' && <TextField label={open.length > 0 ? contacts.log.topic : contacts.log.about} hint={contacts.log.topicHint} name="topic" optional={desk.optional} />}
    </>
  );
}

type Said = { who: Who; behalf: Who; direction: Direction; text: string; zone: string };
type Body = Parameters<typeof call<typeof addContact>>[1]['body'];

const whomOf = ({ id, name }: Who) => (id !== undefined ? { id } : name.trim() === '' ? undefined : { name: name.trim() });

function bodyOf(chosen: FormData, { who, behalf, direction, text, zone }: Said): Body {
  const value = (name: string) => String(chosen.get(name) ?? '').trim() || undefined;
  const when = value('when');
  const via = VIAS.find((one) => one === value('via')) ?? 'phone';
  const shared = { direction, via, ...present({ text: text || undefined, happenedAt: when === undefined ? undefined : instantAt(when, zone) }) };
  const concern = value('concern');
  const onBehalf = whomOf(behalf);
  if (concern !== undefined && onBehalf === undefined) return { ...shared, concern };
  const people = onBehalf === undefined ? { customer: whomOf(who) } : { customer: onBehalf, caller: whomOf(who) };
  return { ...shared, ...present({ ...people, topic: value('topic') }) };
}

function useLogged(name: string, onLogged: () => void) {
  const { contacts } = useWords();
  const client = useQueryClient();
  const body = useRef<Body>({ direction: 'in' });
  const saving = useSaving(
    () => call(addContact, { body: body.current }),
    (logged) => (logged.customer === null && name === '' ? contacts.log.keptForNobody : contacts.log.kept(logged.customer?.name ?? name)),
    async () => {
      onLogged();
      doneLogging();
      await askAgain(client);
    },
  );
  return {
    ...saving,
    send(next: Body) {
      body.current = next;
      saving.go();
    },
  };
}
