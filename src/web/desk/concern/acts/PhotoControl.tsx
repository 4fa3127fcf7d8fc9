import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { present } from '../../../ui/present.ts';
import { problemIn, sentenceOf } from '../../problems.ts';
import { fileAddress, upload } from '../../upload.ts';
import { useWords } from '../../words.tsx';

type PhotoProps = { label: string; hint?: string; error?: string; optional?: string; concern: string; chosen: string; onChoose: (file: string) => void };

/** A photo, added as soon as it is chosen and shown as it came. Nobody reads it before the act is done. */
export function PhotoControl({ label, hint, error, optional, concern, chosen, onChoose }: PhotoProps) {
  const { forms, fill, desk } = useWords();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const add = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (file === undefined) return;
    setSending(true);
    setProblem(undefined);
    try {
      onChoose((await upload(concern, file)).id);
    } catch (reason) {
      setProblem(sentenceOf(problemIn(reason), desk));
    } finally {
      setSending(false);
      input.value = '';
    }
  };
  return (
    <Field label={label} {...present({ hint, error: problem ?? error, optional })}>
      {(wiring) => (
        <>
          {chosen !== '' && (
            <span className="flex flex-wrap items-end gap-3">
              <img src={fileAddress(concern, chosen)} alt={label} className="max-h-40 max-w-full rounded-one border border-line" />
              <Button look="quiet" onClick={() => onChoose('')}>
                <span className="small">{fill.file.remove}</span>
              </Button>
            </span>
          )}
          {chosen === '' && (
            <input
              {...wiring}
              type="file"
              accept="image/jpeg,image/png,image/webp,image/gif"
              disabled={sending}
              onChange={(event) => void add(event.target)}
              className="w-full min-w-0 file:me-3 file:cursor-pointer file:rounded-one file:border file:border-edge file:bg-card file:px-3 file:py-1.5 file:text-ink"
            />
          )}
          {sending && (
            <span className="soft small" role="status">
              {forms.fillIn.sending}
            </span>
          )}
        </>
      )}
    </Field>
  );
}
