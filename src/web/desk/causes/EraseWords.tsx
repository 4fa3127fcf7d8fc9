import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Cause, type ERASABLE, ERASING_REASONS } from '../../../contract/cause.ts';
import { eraseCauseWords } from '../../../contract/causeEndpoints.ts';
import { SelectField } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { useWords } from '../words.tsx';
import { useCauseDeed } from './causes.ts';
import { FormFrame } from './NodeForms.tsx';

type EraseProps = { cause: string; of: (typeof ERASABLE)[number]; id: string; onDone: () => void };

/** A lead erases what we said in one thing: it names a reason, and there is no way back. */
export function EraseWords({ cause, of, id, onDone }: EraseProps) {
  const { erasing } = useWords().causes;
  const client = useQueryClient();
  const [because, setBecause] = useState<(typeof ERASING_REASONS)[number]>('names-somebody');
  const saving = useCauseDeed(
    () => call(eraseCauseWords, { params: { cause }, body: { of, id, because } }),
    erasing.done,
    () => {
      void client.invalidateQueries({ queryKey: ['cause', cause] });
      void client.invalidateQueries({ queryKey: ['said-and-done'] });
      onDone();
    },
  );
  return (
    <FormFrame saving={saving} go={erasing.go} onCancel={onDone}>
      <p>{erasing.says[of]}</p>
      <SelectField label={erasing.why} value={because} onChange={(event) => setBecause(ERASING_REASONS.find((one) => one === event.target.value) ?? 'names-somebody')}>
        {ERASING_REASONS.map((one) => (
          <option key={one} value={one}>
            {erasing.reasons[one]}
          </option>
        ))}
      </SelectField>
    </FormFrame>
  );
}

/** That words of ours were erased, by whom and why. */
export function ErasedLines({ cause }: { cause: Cause }) {
  const { causes, times } = useWords();
  if (cause.erased.length === 0) return null;
  return (
    <ul className="soft small">
      {cause.erased.map(({ of, id, because, by, at }) => (
        <li key={`${of} ${id} ${at}`}>{causes.erasing.was(by.name, times.day(at), causes.erasing.reasons[because])}</li>
      ))}
    </ul>
  );
}
