import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Cause, type ERASABLE, ERASING_REASONS } from '../../../contract/cause.ts';
import { eraseCauseWords } from '../../../contract/causeEndpoints.ts';
import { SelectField } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { useWords } from '../words.tsx';
import { useCauseDeed } from './causes.ts';
import { FormFrame } from './NodeForms.tsx';

type EraseProps = { cause: string; of: (typeof ERASABLE)[number]; id: string; goes: readonly (string | null | undefined)[]; onDone: () => void };

/** A lead erases what we said in one thing: it is read once more, a reason is named, and there is no way back. */
export function EraseWords({ cause, of, id, goes, onDone }: EraseProps) {
  const { erasing } = useWords().causes;
  const client = useQueryClient();
  const [because, setBecause] = useState<(typeof ERASING_REASONS)[number] | null>(null);
  const [missing, setMissing] = useState(false);
  const saving = useCauseDeed(
    () => call(eraseCauseWords, { params: { cause }, body: { of, id, because: because ?? 'names-somebody' } }),
    erasing.done,
    () => {
      void client.invalidateQueries({ queryKey: ['cause', cause] });
      void client.invalidateQueries({ queryKey: ['said-and-done'] });
      onDone();
    },
  );
  const go = () => {
    setMissing(because === null);
    if (because !== null) saving.go();
  };
  return (
    <FormFrame saving={{ ...saving, go }} go={erasing.go} look="grave" onCancel={onDone}>
      <p>{erasing.says[of]}</p>
      <Goes goes={goes} />
      <SelectField
        label={erasing.why}
        value={because ?? ''}
        onChange={(event) => setBecause(ERASING_REASONS.find((one) => one === event.target.value) ?? null)}
        {...(missing && because === null && { error: erasing.whyFirst })}
      >
        <option value="">{erasing.choose}</option>
        {ERASING_REASONS.map((one) => (
          <option key={one} value={one}>
            {erasing.reasons[one]}
          </option>
        ))}
      </SelectField>
    </FormFrame>
  );
}

/** What is read there now; earlier wordings go as well. */
function Goes({ goes }: Pick<EraseProps, 'goes'>) {
  const { erasing } = useWords().causes;
  const texts = goes.filter((text) => text != null && text !== '');
  if (texts.length === 0) return null;
  return (
    <section className="grid gap-1">
      <h4>{erasing.goes}</h4>
      <ul className="small grid max-h-[16rem] list-disc gap-1 overflow-y-auto ps-5">
        {texts.map((text) => (
          <li key={text} className="break-words">
            {text}
          </li>
        ))}
      </ul>
    </section>
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
