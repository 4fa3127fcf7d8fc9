import { useQuery } from '@tanstack/react-query';
import { Fragment, lazy, type ReactNode, Suspense, type SyntheticEvent, use, useMemo, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import type { Draft } from '../../../ui/draft.ts';
import { ErrorSentence } from '../../../ui/ErrorSentence.tsx';
import { commandKey } from '../../../ui/keys.ts';
import { instantAt } from '../../../ui/localTime.ts';
import { profileOf } from '../../people/profile.ts';
import { referenceOf, sentenceOf } from '../../problems.ts';
import { useWords } from '../../words.tsx';
import { aboutAct } from '../../writing/writing.ts';
import { firstName } from '../concern.ts';
import { KnowThem } from '../KnowThem.tsx';
import { Opening } from '../opening.ts';
import { ActFieldControl } from './ActFieldControl.tsx';
import { type Act, type ActField, type Chosen, type Room, Said } from './act.ts';
import { KeepersDay } from './KeepersDay.tsx';
import { Newest } from './Newest.tsx';
import { rememberSent } from './sent.ts';
import { standingNow, useDoing } from './useDoing.ts';

const Hearing = lazy(async () => ({ default: (await import('../Hearing.tsx')).Hearing }));

type ActFormProps = { room: Room; act: Act; onDone: () => void; beside?: ReactNode; focus?: boolean };

/** Asks what an act needs, does it, and shows what came of it. What was typed stays until it is done. */
export function ActForm({ room, act: begun, onDone, beside, focus = true }: ActFormProps) {
  const { desk, hearing } = useWords();
  const [heard, hear] = useState<Said | null>(null);
  // The act stays the one that was begun, also when the page changes under it, until the server says that it is superseded.
  const [act, setAct] = useState(begun);
  const form = useRef<HTMLFormElement>(null);
  const drafts = useRef(new Map<string, Draft>());
  const [chosen, choose] = useState<Chosen>(() => beginnings(act.fields));
  const [missing, setMissing] = useState<Chosen>({});
  const draftKey = (name: string) => `${room.view.id}.${begun.key}.${name}`;
  const doing = useDoing(room, () => {
    const ofDevice = act.fields.filter((field) => field.is === 'words' && field.isPrivate !== true);
    rememberSent(room.view.id, begun.key, Object.fromEntries(ofDevice.map(({ name }) => [draftKey(name), drafts.current.get(name)?.text ?? ''])));
    for (const draft of drafts.current.values()) draft.forget();
    choose(beginnings(act.fields));
    onDone();
  });
  const isOurs = act.fields.some((field) => field.is === 'words' && field.voice === 'ours');
  const simpleWords = useQuery({ ...profileOf(room.view.customer.id), enabled: isOurs }).data?.writing.simpleWords === true;
  const open = use(Opening);
  const about = useMemo(() => aboutAct(room, act, { simpleWords, open }), [room, act, simpleWords, open]);
  const fields = act.fields.filter(({ shows }) => shows?.(chosen) ?? true);
  const newer = act.anew !== undefined && doing.problem !== null && standingNow(doing.problem) !== null ? act.anew : null;
  const send = async (said: Said) => {
    const refused = await doing.go(act, said);
    const now = refused === null ? null : standingNow(refused);
    if (now !== null) setAct(act.anew?.act({ ...room, view: now }) ?? act);
  };
  /** With all that was typed, or what is missing said beside its field. */
  const ask = (then: (said: Said) => void) => {
    const typed = { ...chosen, ...Object.fromEntries([...drafts.current].map(([name, draft]) => [name, draft.text])) };
    const lacks = missingFrom(fields, typed, room);
    setMissing(lacks);
    if (Object.keys(lacks).length > 0) backTo(form.current);
    else then(new Said(shownOnly(typed, fields), room.me.organisation.zone));
  };
  const submit = (event?: SyntheticEvent) => {
    event?.preventDefault();
    ask((said) => void send(said));
  };
  return (
    <form
      ref={form}
      className="grid gap-4"
      onSubmit={submit}
      // A box to write in sends by itself; where there is none, the keys that the button names do it here.
      onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.defaultPrevented && submit(event)}
      noValidate
    >
      {isOurs && <KnowThem room={room} />}
      {newer !== null && <Newest room={room} anew={newer} />}
      {newer === null && doing.problem !== null && <ErrorSentence says={sentenceOf(doing.problem, desk)} reference={referenceOf(doing.problem, desk)} />}
      <Reads act={act} room={room} chosen={chosen} />
      {fields.map((field, index) => (
        <Fragment key={field.name}>
          <ActFieldControl
            field={field}
            chosen={chosen[field.name]}
            onChoose={(value) => choose((before) => ({ ...before, [field.name]: value }))}
            draftKey={draftKey(field.name)}
            register={(draft) => drafts.current.set(field.name, draft)}
            error={missing[field.name] as string | undefined}
            focus={focus && index === 0}
            zone={room.me.organisation.zone}
            onSend={submit}
            about={about}
          />
          <Beside field={field} chosen={chosen} room={room} />
        </Fragment>
      ))}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="soft small">{beside}</div>
        <span className="flex flex-wrap gap-2">
          {act.drafted !== undefined && <Button onClick={() => ask((said) => hear(said))}>{hearing.open(firstName(room.view))}</Button>}
          <Button type="submit" look="main" waiting={doing.waiting} keys={`${commandKey()}↵`}>
            {act.go}
          </Button>
        </span>
      </div>
      {heard !== null && act.drafted !== undefined && (
        <Suspense>
          <Hearing room={room} drafted={act.drafted(heard)} spoken={oursIn(fields, heard)} onClose={() => hear(null)} />
        </Suspense>
      )}
    </form>
  );
}

/** What we wrote, as it would be read aloud. */
const oursIn = (fields: readonly ActField[], said: Said): readonly string[] =>
  fields.flatMap((field) => (field.is === 'words' && field.voice === 'ours' ? [said.text(field.name)] : [])).filter((text) => text !== '');

/** Who reads what is typed here: the customer, unless the act says otherwise. */
function Reads({ act, room, chosen }: { act: Act; room: Room; chosen: Chosen }) {
  const { reads } = act;
  if (reads !== undefined) return <p className={reads.isPrivate ? 'small font-semibold' : 'soft small'}>{reads.otherwise?.(chosen) ?? reads.says}</p>;
  if (!act.fields.some((field) => field.is === 'words' && field.voice === 'ours')) return null;
  return <p className="soft small">{room.words.concern.compose.willRead(firstName(room.view))}</p>;
}

/** The keeper's day, once a date is named. */
function Beside({ field, chosen, room }: { field: ActField; chosen: Chosen; room: Room }) {
  const due = chosen[field.name];
  if (field.is !== 'when' || field.keeper === undefined || typeof due !== 'string' || due === '') return null;
  return <KeepersDay room={room} keeper={field.keeper(chosen)} due={instantAt(due, room.me.organisation.zone)} />;
}

const beginnings = (fields: readonly ActField[]): Chosen =>
  Object.fromEntries(fields.flatMap((field) => (field.is !== 'words' && 'begin' in field && field.begin !== undefined ? [[field.name, field.begin]] : [])));

/** An answer to a question that is no longer asked is not sent. */
function shownOnly(typed: Chosen, fields: readonly ActField[]): Chosen {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => fields.some((field) => field.name === name)));
}

/** As much as the wire takes of one text. */
const MOST_LETTERS = 20_000;

/** The first box that isn't right yet, once that is said beside it. */
const backTo = (form: HTMLFormElement | null): number => requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());

function missingFrom(fields: readonly ActField[], typed: Chosen, { words: { acts, desk } }: Room): Chosen {
  const sentences = {
    read: '',
    words: acts.fields.wordsFirst,
    when: acts.fields.dateFirst,
    one: acts.fields.chooseFirst,
    pick: acts.fields.chooseFirst,
    many: acts.fields.chooseFirst,
    photo: acts.fields.chooseFirst,
  };
  const lacks = (value: Chosen[string] | undefined) => value === undefined || (typeof value === 'string' ? value.trim() === '' : value.length === 0);
  const saysOf = ({ is, name, optional }: ActField): string | null => {
    const value = typed[name];
    if (lacks(value)) return optional === true ? null : sentences[is];
    const letters = is === 'words' && typeof value === 'string' ? Array.from(value).length : 0;
    return letters > MOST_LETTERS ? desk.errors.tooLong(letters, MOST_LETTERS) : null;
  };
  return Object.fromEntries(fields.map((field) => [field.name, saysOf(field)] as const).filter((said): said is [string, string] => said[1] !== null));
}
