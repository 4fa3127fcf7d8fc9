import { Card } from '../../../ui/Card.tsx';
import { Said, Voice } from '../../../ui/Voice.tsx';
import type { AsideProps } from '../Aside.tsx';
import { apologiseAct } from '../acts/apology.ts';
import { askFollowUpAct, noteNoAnswerAct, planFollowUpAct, rateFairnessAct, sayDoneAct, theirWordAct } from '../acts/endings.ts';
import { Verbs } from './Verbs.tsx';

export function Apologies({ room, open }: AsideProps) {
  const { view, words } = room;
  const { concern, acts, times } = words;
  return (
    <Card level={3} heading={concern.apologies.title}>
      {view.apologies.length === 0 && <p className="soft">{concern.apologies.none}</p>}
      <ul className="grid gap-2">
        {view.apologies.map((apology) => (
          <li key={apology.id}>
            <Voice of="ours" className="line-clamp-3">
              {apology.words.text}
            </Voice>
            <p className="soft small">{[concern.apologies[apology.apology], apology.by.by.name, concern.apologies[apology.form], times.day(apology.by.at)].join(' · ')}</p>
          </li>
        ))}
      </ul>
      <Verbs room={room} open={open} verbs={[{ deed: 'apologise', name: acts.apologise.name, opens: () => apologiseAct(room) }]} />
    </Card>
  );
}

/** The follow-up, and the two closings: ours, and theirs. */
export function FollowUp({ room, open }: AsideProps) {
  const { view, words } = room;
  const { concern, acts, times } = words;
  const { followUp } = view;
  const says = followUp === null ? concern.followUp.none : followUp.state === 'asked' ? concern.followUp.asked : concern.followUp.due(times.day(followUp.due));
  return (
    <Card level={3} heading={concern.followUp.title}>
      <p className={followUp === null ? 'soft' : ''}>{says}</p>
      {followUp !== null && followUp.tries > 0 && <p className="soft small">{concern.followUp.tries(followUp.tries)}</p>}
      <Verbs
        room={room}
        open={open}
        verbs={[
          { deed: 'askFollowUp', name: acts.askFollowUp.name, opens: () => askFollowUpAct(room) },
          { deed: 'noteNoAnswer', name: acts.noteNoAnswer.name, opens: () => noteNoAnswerAct(room) },
          { deed: 'planFollowUp', name: acts.planFollowUp.name, opens: () => planFollowUpAct(room) },
          { deed: 'sayDone', name: acts.sayDone.name, opens: () => sayDoneAct(room) },
          { deed: 'saySolved', name: acts.saySolved.name, opens: () => theirWordAct(room, 'saySolved') },
          { deed: 'sayNotOkay', name: acts.sayNotOkay.name, opens: () => theirWordAct(room, 'sayNotOkay') },
        ]}
      />
    </Card>
  );
}

/** How fair it was to them; the lowest stands first. */
export function Fairness({ room, open }: AsideProps) {
  const { view, words } = room;
  const { concern, acts } = words;
  const { fairness } = view;
  if (fairness === null && !view.may.includes('rateFairness')) return null;
  const rated =
    fairness === null ? [] : (['outcome', 'process', 'treatment'] as const).map((of) => ({ of, value: fairness[of] })).toSorted((one, other) => one.value - other.value);
  return (
    <Card level={3} heading={concern.fairness.title}>
      <dl className="grid grid-cols-[1fr_auto] gap-y-1">
        {rated.map(({ of, value }, index) => (
          <div key={of} className="contents">
            <dt>
              {concern.fairness[of]} {index === 0 && <span className="soft small">({concern.fairness.lowest})</span>}
            </dt>
            <dd>{concern.fairness.of(value)}</dd>
          </div>
        ))}
      </dl>
      {fairness?.words?.text && (
        <p className="mt-2">
          <Said>{fairness.words.text}</Said>
        </p>
      )}
      <Verbs room={room} open={open} verbs={[{ deed: 'rateFairness', name: acts.rateFairness.name, opens: () => rateFairnessAct(room) }]} />
    </Card>
  );
}
