// To say how it was: one box, and what was typed is kept. Where it is too late to undo what was written down, it opens there.
import type { Entry } from '../../contract/concern.ts';
import { Box, DeedForm, Opening, Send, Words } from './parts.tsx';
import { mayDo, type Shown, useRoom } from './shown.ts';

type AskProps = { of: string; label: string; from?: string };
export function AskCorrection({ of, label, from = '' }: AskProps) {
  const { correction } = useRoom().copy;
  return (
    <DeedForm deed="askCorrection" of={of} about={{ of }}>
      <Box deed="askCorrection" of={of} label={label} rows={3} from={from} />
      <Send>{correction.send}</Send>
    </DeedForm>
  );
}

export const OpenCorrection = ({ opener, ...ask }: AskProps & { opener: string }) => (
  <Opening deed="askCorrection" of={ask.of} label={opener} quiet>
    <AskCorrection {...ask} />
  </Opening>
);

/** The entry that was challenged too late, where it may be corrected now. */
export function challengedLate(shown: Shown): Entry | null {
  if (shown.said?.refusal !== 'too-late-to-dispute' || !mayDo(shown, 'askCorrection')) return null;
  return shown.room.entries.find(({ version, correctable }) => correctable && String(version) === shown.said?.values.act) ?? null;
}

export function CorrectInstead({ entry }: { entry: Entry }) {
  const { copy, said } = useRoom();
  const [first, ...others] = entry.words;
  const of = others.length === 0 ? (first?.said.id ?? String(entry.version)) : String(entry.version);
  return (
    <>
      <p>{copy.correction.instead}</p>
      {entry.words.map(({ part, said: stood }) => (
        <Words key={part} said={stood} />
      ))}
      <AskCorrection of={of} label={copy.correction.how} from={said?.values.text ?? ''} />
    </>
  );
}
