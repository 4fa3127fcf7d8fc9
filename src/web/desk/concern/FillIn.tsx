import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type AnswersView, keepDraft, showDraft } from '../../../contract/answers.ts';
import type { TaskView } from '../../../contract/task.ts';
import { makeAttempt } from '../../../contract/taskEndpoints.ts';
import { sentenceFor } from '../../../copy/fillWords.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { call } from '../client.ts';
import { problemIn, sentenceOf } from '../problems.ts';
import { ActForm } from './acts/ActForm.tsx';
import { type Act, forThem, maybe, type Room, viaField } from './acts/act.ts';
import type { Drawer, DrawerProps } from './ConcernRoom.tsx';
import { firstName } from './concern.ts';
import { FillQuestion } from './FillQuestion.tsx';

/** The same form as in the room, filled in by staff as the customer says it. */
export const fillInDrawer = (task: TaskView): Drawer => ({
  draws: (props) => <FillIn {...props} task={task} />,
});

export type Given = AnswersView['answers'][string];
type Filling = {
  view: AnswersView;
  keep: (field: string, answer: Given) => Promise<void>;
  state: 'kept' | 'keeping' | 'away';
  problem: string | null;
  touched: ReadonlySet<string>;
};

function FillIn({ room, onClose, task }: DrawerProps & { task: TaskView }) {
  const { forms, desk } = room.words;
  const filling = useFilling(room, task);
  if (filling === null) return null;
  const { view, keep, state, problem, touched } = filling;
  const asked = view.form.fields.filter(({ id }) => view.asked.includes(id));
  return (
    <Sheet open onClose={onClose} title={forms.fillIn.title(view.form.title)} says={forms.fillIn.says(firstName(room.view))} close={desk.close} aside>
      <div className="grid gap-5">
        {problem !== null && <ErrorSentence says={problem} />}
        {asked.map((field) => (
          <FillQuestion
            key={field.id}
            room={room}
            field={field}
            answer={view.answers[field.id]}
            files={view.files}
            fault={touched.has(field.id) ? faultOf(view, field.id, room) : null}
            onKeep={(answer) => keep(field.id, answer)}
          />
        ))}
        <p className="soft small" role="status">
          {state === 'keeping' ? forms.fillIn.keeping : state === 'away' ? forms.fillIn.notKept : forms.fillIn.kept}
        </p>
        {view.faults.length > 0 || view.id === null ? (
          <p>
            <b>{forms.fillIn.open(Math.max(1, view.faults.length))}</b>
          </p>
        ) : (
          <ActForm room={room} act={sendAct(room, task, view.id)} onDone={onClose} focus={false} />
        )}
      </div>
    </Sheet>
  );
}

function faultOf({ form, faults }: AnswersView, id: string, { words }: Room): string | null {
  const field = form.fields.find((one) => one.id === id);
  const fault = faults.find((one) => one.field === id)?.fault;
  if (field === undefined || fault === undefined) return null;
  return sentenceFor(field, fault, { words: words.fill, language: words.language });
}

/** Every answer goes to the draft as soon as it is given; the server says what is asked now and what is amiss. */
function useFilling(room: Room, task: TaskView): Filling | null {
  const { view: concern, words } = room;
  const client = useQueryClient();
  const queryKey = ['concern', concern.id, 'draft', task.id];
  const on = { id: concern.id, task: task.id };
  const { data } = useQuery({ queryKey, queryFn: ({ signal }) => call(showDraft, { params: on }, { signal }), refetchOnWindowFocus: false });
  const [state, setState] = useState<Filling['state']>('kept');
  const [problem, setProblem] = useState<string | null>(null);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const waiting = useRef<Record<string, Given>>({});
  if (data === undefined) return null;
  const keep = async (field: string, answer: Given): Promise<void> => {
    waiting.current = { ...waiting.current, [field]: answer };
    const sending = waiting.current;
    setState('keeping');
    // Shown at once: the next answer may build on it before the server has it.
    client.setQueryData(queryKey, (now: AnswersView = data) => ({ ...now, answers: { ...now.answers, ...sending } }));
    try {
      const kept = await call(keepDraft, { params: on, body: { answers: sending } });
      waiting.current = Object.fromEntries(Object.entries(waiting.current).filter(([name, newer]) => sending[name] !== newer));
      client.setQueryData(queryKey, { ...kept, answers: { ...kept.answers, ...waiting.current } });
      setState('kept');
      setProblem(null);
    } catch (reason) {
      const refused = problemIn(reason);
      setState(refused.code === 'offline' ? 'away' : 'kept');
      setProblem(sentenceOf(refused, words.desk));
    }
    setTouched((before) => new Set([...before, field]));
  };
  return { view: data, keep, state, problem, touched };
}

function sendAct(room: Room, task: TaskView, answers: string): Act {
  const { fillIn } = room.words.forms;
  const { attempt } = room.words.tasks.acts;
  const checks = task.checks.map((says, place) => ({ value: String(place), says }));
  return {
    key: `fillIn.${task.id}.${task.attempts.length}`,
    title: fillIn.send,
    fields: [
      ...(checks.length === 0 ? [] : [{ is: 'many' as const, name: 'checks', label: attempt.checks, options: checks, optional: true as const }]),
      { is: 'words', name: 'text', label: fillIn.words, voice: 'theirs', optional: true, rows: 2 },
      viaField(room),
    ],
    go: fillIn.send,
    done: fillIn.done,
    send: (said) =>
      call(makeAttempt, {
        params: { id: room.view.id, task: task.id },
        body: { version: task.version, answers, ...maybe({ text: said.maybe('text') }), checked: said.many('checks').map(Number), ...forThem(room, said) },
      }),
  };
}
