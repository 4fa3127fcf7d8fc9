import type { TeachBackView } from '../../../../contract/task.ts';
import { Card } from '../../../ui/Card.tsx';
import { Tag, type Tone } from '../../../ui/Tag.tsx';
import { Said } from '../../../ui/Voice.tsx';
import type { AsideProps } from '../Aside.tsx';
import { answerTeachBackAct, askTeachBackAct, sayBackAct } from '../acts/teachBack.ts';
import { Verbs } from './Verbs.tsx';

/** Whether we explained it well, in their own words, round by round. */
export function TeachBacks({ room, open }: AsideProps) {
  const { view, words } = room;
  const { teachBack, acts } = words.tasks;
  if (view.teachBacks.length === 0) return null;
  return (
    <Card level={3} heading={teachBack.title}>
      <ul className="grid">
        {view.teachBacks.map((one) => (
          <li key={one.id} className="border-t border-line py-3 first:border-0 first:pt-0">
            <OneTeachBack one={one} room={room} open={open} />
          </li>
        ))}
      </ul>
      <Verbs room={room} open={open} verbs={[{ deed: 'askTeachBack', name: acts.teachBack.name, opens: () => askTeachBackAct(room) }]} />
    </Card>
  );
}

const TONES: Readonly<Record<TeachBackView['state'], Tone>> = { asked: 'theirs', said: 'due', clear: 'together', left: 'plain' };

function OneTeachBack({ one, room, open }: AsideProps & { one: TeachBackView }) {
  const { tasks, acts } = room.words;
  const { teachBack } = tasks;
  return (
    <div className="grid gap-1">
      <p className="plain-words">{one.question.text}</p>
      {one.rounds.map(({ round, explained, said, gap }) => (
        <div key={round} className="grid gap-1 border-s-2 border-line ps-2">
          {explained?.text && (
            <p>
              <span className="soft small">{teachBack.explained}:</span> {explained.text}
            </p>
          )}
          {said?.text && <Said>{said.text}</Said>}
          {gap?.text && (
            <p>
              <span className="soft small">{teachBack.gap}:</span> {gap.text}
            </p>
          )}
        </div>
      ))}
      {one.words?.text && <p className="plain-words">{one.words.text}</p>}
      <p>
        <Tag tone={TONES[one.state]}>{teachBack.states[one.state]}</Tag>
      </p>
      <Verbs
        room={room}
        open={open}
        verbs={[
          one.state === 'said' && { deed: 'answerTeachBack', name: tasks.acts.answerBack.name, opens: () => answerTeachBackAct(room, one) },
          one.state === 'asked' && { deed: 'sayBack', name: acts.writeDown, opens: () => sayBackAct(room, one) },
        ]}
      />
    </div>
  );
}
