import { type FormEvent, useState } from 'react';
import { chooseWriting, type Profile } from '../../../contract/customer.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Choice, SelectField } from '../../ui/Field.tsx';
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
  const { keep, waiting, problem } = useKeeping(profile.customer.id);
  const mine = profile.may.includes('chooseWriting');
  const changed = JSON.stringify(wishes) !== JSON.stringify(profile.writing);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void keep(() => call(chooseWriting, { params: { customer: profile.customer.id }, body: { ...wishes, via } }), known.writing.done);
  };
  return (
    <form className="border-t border-line pt-3" onSubmit={submit}>
      <fieldset className="grid gap-3" disabled={!mine}>
        <legend className="float-left font-semibold">{known.writing.title}</legend>
        {problem !== null && <ErrorSentence says={sentenceOf(problem, desk)} />}
        <div className="clear-both">
          {(['bigPrint', 'simpleWords'] as const).map((one) => (
            <Choice key={one} type="checkbox" of="theirs" checked={wishes[one]} onChange={(event) => wish({ ...wishes, [one]: event.target.checked })}>
              {known.writing[one]}
            </Choice>
          ))}
        </div>
        <SelectField label={known.writing.language} value={wishes.language} onChange={(event) => wish({ ...wishes, language: event.target.value === 'es' ? 'es' : 'en' })}>
          <option value="en">{people.card.languages.en}</option>
          <option value="es">{people.card.languages.es}</option>
        </SelectField>
        {changed && (
          <>
            <ViaField via={via} onVia={setVia} />
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
