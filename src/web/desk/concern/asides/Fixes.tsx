import type { Fix } from '../../../../contract/concern.ts';
import { Card } from '../../../ui/Card.tsx';
import { Tag, type Tone } from '../../../ui/Tag.tsx';
import { Said } from '../../../ui/Voice.tsx';
import type { AsideProps } from '../Aside.tsx';
import { answerFixAct, confirmFixAct, deliverFixAct, proposeFixAct } from '../acts/fix.ts';
import { mayDo } from '../offered.ts';
import { Verbs } from './Verbs.tsx';

export function Fixes({ room, open }: AsideProps) {
  const { view, words } = room;
  const { concern, acts } = words;
  return (
    <Card level={3} heading={concern.fix.title}>
      {view.fixes.length === 0 && <p className="soft">{mayDo(room, 'proposeFix') ? concern.fix.toPropose : concern.fix.none}</p>}
      <ul className="grid">
        {view.fixes.map((fix) => (
          <li key={fix.id} className="border-t border-line py-3 first:border-0 first:pt-0">
            <OneFix fix={fix} room={room} open={open} />
          </li>
        ))}
      </ul>
      <Verbs room={room} open={open} verbs={[{ deed: 'proposeFix', name: acts.proposeFix.name, opens: () => proposeFixAct(room) }]} />
    </Card>
  );
}

const TONES: Partial<Record<Fix['state'], Tone>> = { proposed: 'theirs', agreed: 'ours', delivered: 'theirs', confirmed: 'together' };

function OneFix({ fix, room, open }: AsideProps & { fix: Fix }) {
  const { concern, acts, times } = room.words;
  const undecided = fix.state === 'proposed' || fix.state === 'agreed';
  return (
    <div className="grid gap-1">
      <p className="plain-words">{fix.words.text}</p>
      {fix.said?.text && (
        <p>
          <Said>{fix.said.text}</Said>
        </p>
      )}
      <p className="flex flex-wrap items-baseline gap-2">
        <Tag tone={TONES[fix.state] ?? 'plain'}>{concern.steps.fixStates[fix.state]}</Tag>
        <span className="soft small">
          {undecided ? concern.story.due(times.day(fix.due)) : fix.deliveredAt !== null && times.day(fix.deliveredAt)}
          {!fix.agreed && fix.unconfirmed !== null && ` · ${concern.fix.notAgreed}`}
        </span>
      </p>
      <Verbs
        room={room}
        open={open}
        verbs={[
          fix.state === 'proposed' && { deed: 'answerFix', name: acts.writeDown, opens: () => answerFixAct(room, fix) },
          undecided && { deed: 'deliverFix', name: acts.deliverFix.name, opens: () => deliverFixAct(room, fix) },
          fix.state === 'delivered' && { deed: 'confirmFix', name: acts.writeDown, opens: () => confirmFixAct(room, fix) },
          (fix.state === 'declined' || fix.state === 'lapsed') && { deed: 'proposeFix', name: acts.proposeFix.replaces, opens: () => proposeFixAct(room, fix) },
        ]}
      />
    </div>
  );
}
