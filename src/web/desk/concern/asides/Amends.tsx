import type { Amends as Offered } from '../../../../contract/concern.ts';
import { Card } from '../../../ui/Card.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { Said } from '../../../ui/Voice.tsx';
import { moneyIn } from '../../settings/money.ts';
import type { AsideProps } from '../Aside.tsx';
import { answerAmendsAct, giveAmendsAct } from '../acts/amends.ts';
import { Verbs } from './Verbs.tsx';

export function Amends({ room, open }: AsideProps) {
  const { view, words } = room;
  const { concern, acts } = words;
  return (
    <Card level={3} heading={concern.amends.title}>
      {view.amends.length === 0 && <p className="soft">{concern.amends.none}</p>}
      <ul className="grid">
        {view.amends.map((amends) => (
          <li key={amends.id} className="border-t border-line py-3 first:border-0 first:pt-0">
            <OneAmends amends={amends} room={room} open={open} />
          </li>
        ))}
      </ul>
      <Verbs room={room} open={open} verbs={[{ deed: 'offerAmends', name: acts.offerAmends.name, opens: () => 'offerAmends' }]} />
    </Card>
  );
}

function OneAmends({ amends, room, open }: AsideProps & { amends: Offered }) {
  const { concern, acts, times } = room.words;
  const money = moneyIn(room.me.organisation.currency, times.locale);
  const chosen = amends.options.find(({ gesture }) => gesture === amends.chosen);
  const options = amends.options.map(({ name, value }) => (value === 0 ? name : `${name}, ${money(value)}`));
  return (
    <div className="grid gap-1">
      {chosen === undefined ? <p>{new Intl.ListFormat(times.locale, { type: 'disjunction' }).format(options)}</p> : <p>{concern.amends.chose(chosen.name)}</p>}
      {amends.wish?.text && (
        <p>
          <span className="soft small">{concern.amends.wish}</span> <Said>{amends.wish.text}</Said>
        </p>
      )}
      <p>
        <Tag tone={amends.state === 'given' ? 'together' : amends.state === 'accepted' ? 'ours' : 'theirs'}>{concern.steps.amendsStates[amends.state]}</Tag>
      </p>
      <Verbs
        room={room}
        open={open}
        verbs={[
          amends.state === 'offered' && { deed: 'answerAmends', name: acts.writeDown, opens: () => answerAmendsAct(room, amends) },
          amends.state === 'accepted' && { deed: 'giveAmends', name: acts.giveAmends.name, opens: () => giveAmendsAct(room, amends) },
        ]}
      />
    </div>
  );
}
