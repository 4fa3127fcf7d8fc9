import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ACTION_NAMES } from '../../../contract/change.ts';
import { planChange } from '../../../contract/changeEndpoints.ts';
import { useDraft } from '../../ui/draft.ts';
import { Choice, SelectField, TextField } from '../../ui/Field.tsx';
import { FormFrame } from '../causes/NodeForms.tsx';
import { call } from '../client.ts';
import { colleagues } from '../people/staff.ts';
import { me } from '../session/session.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { useChangeDeed } from './changes.ts';

type Action = (typeof ACTION_NAMES)[number];

export function PlanForm({ cause, onDone }: { cause: string; onDone: () => void }) {
  const { changes, times } = useWords();
  const { form } = changes;
  const self = useSuspenseQuery(me).data;
  const others = useQuery(colleagues).data?.items.filter(({ state }) => state === 'active') ?? [];
  const does = useDraft(`cause.${cause}.change.does`);
  const seen = useDraft(`cause.${cause}.change.seen`);
  const [keeper, setKeeper] = useState(self.id);
  const [from, setFrom] = useState(() => times.dayOf(new Date()));
  const [actions, setActions] = useState<readonly Action[]>([]);
  const toggle = (action: Action) => setActions((now) => (now.includes(action) ? now.filter((one) => one !== action) : [...now, action]));
  const saving = useChangeDeed(
    () => call(planChange, { params: { cause }, body: { does: does.text, seen: seen.text, keeper, from, actions: [...actions] } }),
    form.done,
    () => {
      does.forget();
      seen.forget();
      onDone();
    },
  );
  return (
    <FormFrame saving={saving} go={form.go} onCancel={onDone}>
      <OurWords as="note" label={form.does} hint={form.doesHint} draft={does} rows={2} required autoFocus onSend={saving.go} />
      <OurWords as="note" label={form.seen} hint={form.seenHint} draft={seen} rows={2} required onSend={saving.go} />
      <fieldset className="grid gap-1">
        <legend className="font-semibold">{form.actions}</legend>
        <div className="grid sm:grid-cols-2 xl:grid-cols-3">
          {ACTION_NAMES.map((action) => (
            <Choice key={action} type="checkbox" checked={actions.includes(action)} onChange={() => toggle(action)}>
              {changes.actions[action]}
            </Choice>
          ))}
        </div>
      </fieldset>
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField label={form.keeper} hint={form.keeperHint} value={keeper} onChange={(event) => setKeeper(event.target.value)}>
          {[self, ...others.filter(({ id }) => id !== self.id)].map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <TextField label={form.from} type="date" value={from} onChange={(event) => setFrom(event.target.value)} required />
      </div>
    </FormFrame>
  );
}
