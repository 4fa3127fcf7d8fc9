import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import type { Draft } from '../../../ui/draft.ts';
import { ErrorSentence } from '../../../ui/ErrorSentence.tsx';
import { commandKey } from '../../../ui/keys.ts';
import { say } from '../../../ui/toast.ts';
import type { Problem } from '../../client.ts';
import { problemIn, referenceOf, sentenceOf } from '../../problems.ts';
import { useWords } from '../../words.tsx';
import { staffView } from '../concern.ts';
import { ActFieldControl } from './ActFieldControl.tsx';
import { type Act, type ActField, type Chosen, type Room, Said } from './act.ts';

type ActFormProps = { room: Room; act: Act; onDone: () => void; beside?: ReactNode; focus?: boolean };

/** Asks what an act needs, does it, and shows what came of it. What was typed stays until it is done. */
export function ActForm({ room, act, onDone, beside, focus = true }: ActFormProps) {
  const { desk } = useWords();
  const drafts = useRef(new Map<string, Draft>());
  const [chosen, choose] = useState<Chosen>(() => beginnings(act.fields));
  const [missing, setMissing] = useState<Chosen>({});
  const doing = useDoing(room, act, () => {
    for (const draft of drafts.current.values()) draft.forget();
    choose(beginnings(act.fields));
    onDone();
  });
  const fields = act.fields.filter(({ shows }) => shows?.(chosen) ?? true);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const typed = { ...chosen, ...Object.fromEntries([...drafts.current].map(([name, draft]) => [name, draft.text])) };
    const lacks = missingFrom(fields, typed, room);
    setMissing(lacks);
    if (Object.keys(lacks).length === 0) void doing.go(new Said(shownOnly(typed, fields), room.me.organisation.zone));
  };
  return (
    <form className="grid gap-4" onSubmit={submit} noValidate>
      {doing.problem !== null && <ErrorSentence says={sentenceOf(doing.problem, desk)} reference={referenceOf(doing.problem, desk)} />}
      {fields.map((field, index) => (
        <ActFieldControl
          key={field.name}
          field={field}
          chosen={chosen[field.name]}
          onChoose={(value) => choose((before) => ({ ...before, [field.name]: value }))}
          draftKey={`${room.view.id}.${act.key}.${field.name}`}
          register={(draft) => drafts.current.set(field.name, draft)}
          error={missing[field.name] as string | undefined}
          focus={focus && index === 0}
          zone={room.me.organisation.zone}
          onSend={submit}
        />
      ))}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="soft small">{beside}</div>
        <Button type="submit" look="main" waiting={doing.waiting} keys={`${commandKey()}↵`}>
          {act.go}
        </Button>
      </div>
    </form>
  );
}

function useDoing({ view }: Room, act: Act, onDone: () => void) {
  const client = useQueryClient();
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const go = async (said: Said) => {
    if (waiting) return;
    setWaiting(true);
    setProblem(null);
    try {
      client.setQueryData(['concern', view.id], staffView(await act.send(said)));
      for (const list of ['concerns', 'counts', 'today']) void client.invalidateQueries({ queryKey: [list] });
      void client.invalidateQueries({ queryKey: ['concern', view.id, 'letters'] });
      say(act.done);
      onDone();
    } catch (reason) {
      setProblem(problemIn(reason));
      void client.invalidateQueries({ queryKey: ['concern', view.id] });
    } finally {
      setWaiting(false);
    }
  };
  return { go, waiting, problem };
}

const beginnings = (fields: readonly ActField[]): Chosen =>
  Object.fromEntries(fields.flatMap((field) => ('begin' in field && field.begin !== undefined ? [[field.name, field.begin]] : [])));

/** An answer to a question that is no longer asked is not sent. */
function shownOnly(typed: Chosen, fields: readonly ActField[]): Chosen {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => fields.some((field) => field.name === name)));
}

function missingFrom(fields: readonly ActField[], typed: Chosen, { words: { acts } }: Room): Chosen {
  const sentences = { words: acts.fields.wordsFirst, when: acts.fields.dateFirst, one: acts.fields.chooseFirst, pick: acts.fields.chooseFirst, many: acts.fields.chooseFirst };
  const lacks = (value: Chosen[string] | undefined) => value === undefined || (typeof value === 'string' ? value.trim() === '' : value.length === 0);
  return Object.fromEntries(fields.filter((field) => field.optional !== true && lacks(typed[field.name])).map((field) => [field.name, sentences[field.is]]));
}
