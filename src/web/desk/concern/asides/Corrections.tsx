import type { CorrectionView } from '../../../../contract/correction.ts';
import { Card } from '../../../ui/Card.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { Voice } from '../../../ui/Voice.tsx';
import type { AsideProps } from '../Aside.tsx';
import { answerCorrectionAct } from '../acts/correction.ts';
import { Verbs } from './Verbs.tsx';

/** What they say is not right, what waits first; nothing where they said nothing. */
export function Corrections({ room, open }: AsideProps) {
  const { corrections } = room.view;
  if (corrections.length === 0) return null;
  const first = corrections.toSorted((one, other) => Number(other.state === 'asked') - Number(one.state === 'asked'));
  return (
    <Card level={3} heading={room.words.correction.title}>
      <ul className="grid">
        {first.map((one) => (
          <li key={one.id} className="grid gap-1 border-t border-line py-3 first:border-0 first:pt-0">
            <One one={one} room={room} open={open} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function One({ one, room, open }: AsideProps & { one: CorrectionView }) {
  const { correction } = room.words;
  const { stood, said, text } = one;
  return (
    <>
      <p className="soft small flex flex-wrap items-baseline gap-x-2">
        {aboutWhat(one, room)} {one.state === 'asked' && <Tag tone="theirs">{correction.waits}</Tag>}
      </p>
      {stood !== null && <p className="plain-words soft">{one.state === 'taken' ? <s>{stood.text}</s> : stood.text}</p>}
      <span className="soft small">{correction.theySay}</span>
      <Voice of="theirs">{said.text}</Voice>
      {text !== null && (
        <>
          <span className="soft small">{correction.reads}</span>
          <Voice of="ours">{text.text}</Voice>
        </>
      )}
      <Answered one={one} room={room} />
      <Verbs room={room} open={open} verbs={[one.state === 'asked' && { deed: 'answerCorrection', name: correction.answer.name, opens: () => answerCorrectionAct(room, one) }]} />
    </>
  );
}

function Answered({ one: { state, answeredBy, because }, room }: { one: CorrectionView; room: AsideProps['room'] }) {
  const { correction, times } = room.words;
  if (answeredBy === null) return null;
  const says = state === 'taken' ? correction.taken : correction.kept;
  return (
    <p className="small">
      <span className="soft">{says(answeredBy.by.name, times.day(answeredBy.at))}</span> {because?.text}
    </p>
  );
}

function aboutWhat({ entry, onFile }: CorrectionView, { view, words: { correction, concern, times } }: AsideProps['room']): string {
  if (onFile !== null) return correction.partsSays(correction.parts[onFile]);
  const found = view.entries.find(({ version }) => version === entry);
  return found === undefined ? '' : correction.entry(times.day(found.at), concern.story.kinds[found.kind] ?? '');
}
