import { useQuery } from '@tanstack/react-query';
import { type AnswersView, showAnswers } from '../../../contract/answers.ts';
import type { Field } from '../../../contract/form.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { Said } from '../../ui/Voice.tsx';
import { call } from '../client.ts';
import type { Room } from './acts/act.ts';
import type { Drawer, DrawerProps } from './ConcernRoom.tsx';
import { FileLine } from './FileLine.tsx';

/** What was sent with an attempt: each question, and the answer in their words. */
export const sentAnswersDrawer = (answers: string): Drawer => ({
  draws: (props) => <SentAnswers {...props} answers={answers} />,
});

function SentAnswers({ room, onClose, answers }: DrawerProps & { answers: string }) {
  const { forms, desk, times } = room.words;
  const params = { id: room.view.id, answers };
  const { data } = useQuery({ queryKey: ['concern', room.view.id, 'answers', answers], queryFn: ({ signal }) => call(showAnswers, { params }, { signal }) });
  if (data === undefined) return null;
  const asked = data.form.fields.filter(({ id }) => data.asked.includes(id));
  return (
    <Sheet open onClose={onClose} title={data.form.title} says={data.sentAt === null ? undefined : forms.sent.when(times.day(data.sentAt))} close={desk.close} aside>
      <dl className="grid gap-4">
        {asked.map((field) => (
          <div key={field.id} className="grid gap-1 border-t border-line pt-3 first:border-0 first:pt-0">
            <dt className="soft small">
              <bdi>{field.label}</bdi>
            </dt>
            <dd>
              <OneAnswer field={field} view={data} room={room} />
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

function OneAnswer({ field, view, room }: { field: Field; view: AnswersView; room: Room }) {
  const { fill } = room.words;
  const answer = view.answers[field.id];
  if (answer === undefined || answer === '') return <span className="soft">{fill.check.empty}</span>;
  if (typeof answer === 'object' && 'files' in answer) {
    return view.files.filter(({ id }) => answer.files.includes(id)).map((file) => <FileLine key={file.id} concern={room.view.id} file={file} words={room.words} />);
  }
  if (field.kind === 'yes-no' && (answer === 'yes' || answer === 'no')) return <Said>{fill.question[answer]}</Said>;
  if ('choices' in field) {
    const chosen = field.choices.filter(({ id }) => (typeof answer === 'string' ? answer === id : answer.includes(id)));
    return <Said>{chosen.map(({ label }) => label).join(', ')}</Said>;
  }
  return <Said>{typeof answer === 'string' ? answer : answer.join(', ')}</Said>;
}
