import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changeNoteReasons } from '../../../contract/notes.ts';
import type { NoteReason } from '../../../contract/openRoom.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { TextField } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { me } from '../session/session.ts';
import { useWords } from '../words.tsx';
import { noteReasons } from './catalogue.ts';

type Draft = Omit<NoteReason, 'id'> & { id?: string };
const LANGUAGES = ['en', 'es'] as const;
const NEW: Draft = { en: { name: '', says: '' }, es: { name: '', says: '' }, retired: false };

/** Why a note may be private, each with the sentence that the customer reads. */
export function NoteReasonSettings() {
  const { privately } = useWords();
  const words = privately.settings;
  const { items } = useSuspenseQuery(noteReasons).data;
  const [changing, change] = useState<string | null>(null);
  return (
    <Card heading={words.title}>
      <p className="soft">{words.says}</p>
      <ul className="my-3 grid">
        {items.map((one) => (
          <li key={one.id} className="border-t border-line py-2 first:border-0">
            {changing === one.id ? <ReasonForm reason={one} all={items} onDone={() => change(null)} /> : <OneReason reason={one} all={items} onChange={() => change(one.id)} />}
          </li>
        ))}
      </ul>
      <div className="border-t border-line pt-4">
        {changing === 'new' ? <ReasonForm reason={NEW} all={items} onDone={() => change(null)} /> : <Button onClick={() => change('new')}>{words.add}</Button>}
      </div>
    </Card>
  );
}

type OneProps = { reason: NoteReason; all: readonly NoteReason[]; onChange: () => void };
function OneReason({ reason, all, onChange }: OneProps) {
  const { privately, language } = useWords();
  const words = privately.settings;
  const saving = useReasons(all.map((one) => (one.id === reason.id ? { ...one, retired: !one.retired } : one)));
  const { name, says } = reason[language];
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-4">
      <p className={reason.retired ? 'soft' : ''}>
        <b>{name}</b> {reason.retired && <span className="soft small">({words.retired})</span>}
        <span className="soft block">{says}</span>
      </p>
      <span className="flex gap-x-3">
        <Button look="quiet" onClick={onChange}>
          <span className="small">{words.change}</span>
        </Button>
        <Button look="quiet" onClick={saving.go} waiting={saving.waiting}>
          <span className="small">{reason.retired ? words.bringBack : words.retire}</span>
        </Button>
      </span>
    </div>
  );
}

function useReasons(reasons: readonly Draft[], onDone: () => void = () => {}) {
  const { privately } = useWords();
  const client = useQueryClient();
  return useSaving(
    () => call(changeNoteReasons, { body: { reasons: [...reasons] } }),
    privately.settings.saved,
    (saved) => {
      client.setQueryData(noteReasons.queryKey, saved);
      onDone();
    },
  );
}

/** In each language that the house speaks; where it speaks one, the other repeats it. */
function ReasonForm({ reason, all, onDone }: { reason: Draft; all: readonly NoteReason[]; onDone: () => void }) {
  const { privately, desk, people } = useWords();
  const words = privately.settings;
  const { languages } = useSuspenseQuery(me).data.organisation;
  const [draft, setDraft] = useState(reason);
  const spoken = LANGUAGES.filter((one) => languages.includes(one));
  const first = spoken[0] ?? 'en';
  const whole = { ...draft, en: filled(draft.en, draft[first]), es: filled(draft.es, draft[first]) };
  const saving = useReasons(reason.id === undefined ? [...all, whole] : all.map((one) => (one.id === reason.id ? { ...whole, id: one.id } : one)), onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.go();
  };
  return (
    <form className="grid gap-3" onSubmit={submit}>
      {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
      {spoken.map((language) => (
        <div key={language} className="grid gap-3 sm:grid-cols-[1fr_2fr]">
          <TextField
            label={words.name[language]}
            value={draft[language].name}
            onChange={(event) => setDraft({ ...draft, [language]: { ...draft[language], name: event.target.value } })}
            required
          />
          <TextField
            label={words.sentence[language]}
            value={draft[language].says}
            onChange={(event) => setDraft({ ...draft, [language]: { ...draft[language], says: event.target.value } })}
            required
          />
        </div>
      ))}
      <div className="flex gap-3">
        <Button type="submit" waiting={saving.waiting}>
          {people.card.save}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {desk.close}
        </Button>
      </div>
    </form>
  );
}

const filled = (own: NoteReason['en'], other: NoteReason['en']): NoteReason['en'] => ({ name: own.name || other.name, says: own.says || other.says });
