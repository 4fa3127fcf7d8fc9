import { Card } from '../../../ui/Card.tsx';
import { Said } from '../../../ui/Voice.tsx';
import type { AsideProps } from '../Aside.tsx';
import { addMatterAct, answerMatterAct, setSeverityAct, withdrawMatterAct } from '../acts/keeping.ts';
import { Verbs } from './Verbs.tsx';

/** The matters, each with how severe it is and whether it was answered. */
export function Matters({ room, open }: AsideProps) {
  const { view, words } = room;
  const { concern, concerns, acts } = words;
  return (
    <Card level={3} heading={concern.matters.title}>
      <ul className="grid">
        {view.matters.map((matter) => (
          <li key={matter.id} className="border-t border-line py-3 first:border-0 first:pt-0">
            {matter.about?.text ? (
              matter.about.voice === 'ours' ? (
                matter.about.text
              ) : (
                <Said>{<span className="line-clamp-2">{matter.about.text}</span>}</Said>
              )
            ) : (
              (matter.category ?? concern.matters.unnamed)
            )}
            <span className="soft small block">
              {concerns.severityTag(matter.severity)}
              {!matter.severityIsSet && ` (${concern.matters.notSet})`} · {matter.answered === null ? concern.matters.open : concern.matters.answered[matter.answered]}
            </span>
            {matter.answered === null && (
              <Verbs
                room={room}
                open={open}
                verbs={[
                  { deed: 'setSeverity', name: acts.setSeverity.name, opens: () => setSeverityAct(room, matter) },
                  { deed: 'answerMatter', name: acts.answerMatter.name, opens: () => answerMatterAct(room, matter) },
                  { deed: 'withdrawMatter', name: acts.withdrawMatter.name, opens: () => withdrawMatterAct(room, matter) },
                ]}
              />
            )}
          </li>
        ))}
      </ul>
      <Verbs room={room} open={open} verbs={[{ deed: 'addMatter', name: acts.addMatter.name, opens: () => addMatterAct(room) }]} />
    </Card>
  );
}
