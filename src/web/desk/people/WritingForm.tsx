import { type FormEvent, useState } from 'react';
import { chooseWriting, type Profile } from '../../../contract/customer.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Choice, SelectField, TextField } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useWords } from '../words.tsx';
import { useKeeping } from './useKeeping.ts';
import { type Via, ViaField } from './ViaField.tsx';

/** How they want to be written to; the way they said it is asked once something was changed. */
export function WritingForm({ profile }: { profile: Profile }) {
  const { known, people, desk } = useWords();
  const [wishes, wish] = useState(profile.writing);
  const [via, setVia] = useState<Via>('phone');
  const [signed, sign] = useState('');
  const { keep, waiting, problem } = useKeeping(profile.customer.id);
  const mine = profile.may.includes('chooseWriting');
  const changed = JSON.stringify(wishes) !== JSON.stringify(profile.writing);
  const onPaper = wishes.mailWords && !profile.writing.mailWords;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { bigPrint, simpleWords, language, mailWords } = wishes;
    const body = { bigPrint, simpleWords, language, mailWords, via: onPaper ? ('letter' as const) : via, ...(onPaper && { signed }) };
    void keep(() => call(chooseWriting, { params: { customer: profile.customer.id }, body }), known.writing.done);
  };
  return (
    <form className="border-t border-line pt-3" onSubmit={submit}>
      <fieldset className="grid gap-3" disabled={!mine}>
        <legend className="float-left font-semibold">{known.writing.title}</legend>
        {problem !== null && <ErrorSentence says={sentenceOf(problem, desk)} />}
        <div className="clear-both">
          {(['bigPrint', 'simpleWords', 'mailWords'] as const).map((one) => (
            <Choice key={one} type="checkbox" of="theirs" checked={wishes[one]} onChange={(event) => wish({ ...wishes, [one]: event.target.checked })}>
              {known.writing[one]}
            </Choice>
          ))}
        </div>
        <MailWords writing={profile.writing} />
        <SelectField label={known.writing.language} value={wishes.language} onChange={(event) => wish({ ...wishes, language: event.target.value === 'es' ? 'es' : 'en' })}>
          <option value="en">{people.card.languages.en}</option>
          <option value="es">{people.card.languages.es}</option>
        </SelectField>
        {changed && (
          <>
            {onPaper ? (
              <TextField label={known.writing.signed} hint={known.writing.signedHint} value={signed} onChange={(event) => sign(event.target.value)} required />
            ) : (
              <ViaField via={via} onVia={setVia} />
            )}
            <div>
              <Button type="submit" look="main" waiting={waiting}>
                {known.writing.go}
              </Button>
            </div>
          </>
        )}
      </fieldset>
    </form>
  );
}

/** By which way they chose it and when, and what stood on the paper; else how it can be chosen. */
function MailWords({ writing: { mailWords, mailWordsBy, mailWordsSigned } }: { writing: Profile['writing'] }) {
  const { known, concerns, times } = useWords();
  if (!mailWords || mailWordsBy === null) return <p className="soft small">{known.writing.mailWordsHint}</p>;
  return (
    <p className="soft small">
      {known.writing.chosen(concerns.vias[mailWordsBy.via], times.dayAndTime(mailWordsBy.at))}
      {mailWordsSigned !== null && <span className="block">“{mailWordsSigned.text}”</span>}
    </p>
  );
}
