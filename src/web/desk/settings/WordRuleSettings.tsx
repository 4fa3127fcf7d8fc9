import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type RuleTally, wakeWordRule } from '../../../contract/writing.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { wordRules } from './catalogue.ts';

/** How the rules of the writing check do here; one that rests is woken by whoever has looked at it. */
export function WordRuleSettings() {
  const { rules } = useWords().writing;
  const { items } = useSuspenseQuery(wordRules).data;
  return (
    <Card heading={rules.title}>
      <p className="soft">{rules.says}</p>
      {items.length === 0 && <p className="mt-3">{rules.none}</p>}
      <ul className="mt-3 grid">
        {items.map((one) => (
          <OneRule key={one.rule} tally={one} />
        ))}
      </ul>
    </Card>
  );
}

function OneRule({ tally: { rule, kind, ask, why, example, findings, falseAlarms, rests, lookedAt } }: { tally: RuleTally }) {
  const { writing, times } = useWords();
  const { rules, kinds } = writing;
  const client = useQueryClient();
  const waking = useSaving(
    () => call(wakeWordRule, { params: { rule } }),
    rules.woken,
    (now) => client.setQueryData(wordRules.queryKey, now),
  );
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-t border-line py-2 first:border-0">
      <div className="min-w-0 flex-1">
        <p>
          <b>{kinds[kind]}</b> {rests && <Tag tone="due">{rules.rests}</Tag>}
        </p>
        <p>{ask}</p>
        {example !== null && <p>{rules.example(example)}</p>}
        <p className="soft small">
          {rules.counted(findings, falseAlarms)}
          {lookedAt !== null && ` · ${rules.lookedAt(times.day(lookedAt))}`}
        </p>
        <p className="soft small">{writing.why(why)}</p>
        <p className="soft small">{rules.named(rule)}</p>
      </div>
      {rests && (
        <Button onClick={waking.go} waiting={waking.waiting}>
          {rules.wake}
        </Button>
      )}
    </li>
  );
}
