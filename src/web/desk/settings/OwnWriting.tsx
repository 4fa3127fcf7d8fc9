import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { chooseWordsCheck } from '../../../contract/writing.ts';
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
  const { on } = useSuspenseQuery(writingHere).data;
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
      </div>
    </Card>
  );
}
