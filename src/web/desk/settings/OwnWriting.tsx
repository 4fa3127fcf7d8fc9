import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { chooseWordsCheck, type RestingForMe as Resting, wakeOwnWordRule } from '../../../contract/writing.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Choice } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { writingHere } from '../writing/writing.ts';

/** Whether one's own words are looked at: one's own choice, and nobody else's to see. */
export function OwnWriting() {
  const { mine } = useWords().writing;
  const client = useQueryClient();
  const { on, restingForMe } = useSuspenseQuery(writingHere).data;
  const saving = useSaving(
    () => call(chooseWordsCheck, { body: { on: !on } }),
    (now) => (now.on ? mine.isOn : mine.isOff),
    (now) => client.setQueryData(writingHere.queryKey, now),
  );
  return (
    <Card heading={mine.title}>
      <div className="grid gap-3">
        <p className="soft">{mine.says}</p>
        <Choice type="checkbox" checked={on} onChange={saving.go}>
          {mine.on}
        </Choice>
        {restingForMe.length > 0 && <RestingForMe all={restingForMe} />}
      </div>
    </Card>
  );
}

function RestingForMe({ all }: { all: readonly Resting[] }) {
  const { mine } = useWords().writing;
  return (
    <section aria-label={mine.restingTitle}>
      <h3 className="font-semibold">{mine.restingTitle}</h3>
      <p className="soft">{mine.restingSays}</p>
      <ul className="mt-2 grid">
        {all.map((one) => (
          <OneResting key={one.rule} resting={one} />
        ))}
      </ul>
    </section>
  );
}

function OneResting({ resting: { rule, kind, ask, example, findings, falseAlarms } }: { resting: Resting }) {
  const { rules, kinds, mine } = useWords().writing;
  const client = useQueryClient();
  const waking = useSaving(
    () => call(wakeOwnWordRule, { params: { rule } }),
    mine.woken,
    (now) => client.setQueryData(writingHere.queryKey, now),
  );
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-t border-line py-2 first:border-0">
      <div className="min-w-0 flex-1">
        <p>
          <b>{kinds[kind]}</b>
        </p>
        <p>{ask}</p>
        {example !== null && <p>{rules.example(example)}</p>}
        <p className="soft small">{rules.counted(findings, falseAlarms)}</p>
      </div>
      <Button onClick={waking.go} waiting={waking.waiting}>
        {rules.wake}
      </Button>
    </li>
  );
}
