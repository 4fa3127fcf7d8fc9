import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { askGame, raiseCause } from '../../../contract/causeEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Choice, SelectField } from '../../ui/Field.tsx';
import { commandKey } from '../../ui/keys.ts';
import { call } from '../client.ts';
import { teams } from '../people/staff.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { isFor, me } from '../session/session.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { keepCause, USUAL_PACE } from './causes.ts';
import { PaceField } from './GameCard.tsx';

type About = 'customers' | 'company';

/** What keeps happening, asked of a team; from a concern or a signal where it was seen there. */
export function RaiseForm({ concern, signal }: { concern: string | undefined; signal: string | undefined }) {
  const { causes, desk } = useWords();
  const { form } = causes;
  const { roles } = useSuspenseQuery(me).data;
  const title = useDraft(`cause.raise.${concern ?? signal ?? 'new'}`);
  const [about, setAbout] = useState<About>('customers');
  const [quiet, setQuiet] = useState(false);
  const [team, setTeam] = useState('');
  const [ask, setAsk] = useState(false);
  const [every, setEvery] = useState<number>(USUAL_PACE);
  const body = {
    ...{ title: title.text.trim(), about },
    ...(about === 'company' && quiet && { quiet }),
    ...(team !== '' && { team }),
    ...(concern !== undefined && { concerns: [concern] }),
    ...(signal !== undefined && { signal }),
    ...(ask && { ask: { every } }),
  };
  const raising = useRaising(body, () => title.forget());
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    raising.go();
  };
  return (
    <form className="grid gap-4" onSubmit={submit}>
      {raising.problem !== null && <ErrorSentence says={sentenceOf(raising.problem, desk)} />}
      <OurWords as="note" label={form.what} hint={form.whatHint} draft={title} rows={2} required autoFocus onSend={() => submit()} />
      {concern === undefined && signal === undefined && (
        <fieldset className="grid gap-1">
          <legend className="mb-1 font-semibold">{form.about}</legend>
          {(['customers', 'company'] as const).map((one) => (
            <Choice key={one} type="radio" name="about" checked={about === one} onChange={() => setAbout(one)}>
              {form.abouts[one]}
            </Choice>
          ))}
          {about === 'company' && (
            <Choice type="checkbox" name="quiet" checked={quiet} onChange={() => setQuiet(!quiet)}>
              {form.quiet}
            </Choice>
          )}
        </fieldset>
      )}
      <TeamField team={team} onTeam={setTeam} />
      {isFor(askGame, roles) && (
        <fieldset className="grid gap-2">
          <Choice type="checkbox" name="ask" checked={ask} onChange={() => setAsk(!ask)}>
            {form.ask}
          </Choice>
          {ask && <PaceField label={form.every} every={every} onEvery={setEvery} />}
        </fieldset>
      )}
      <div>
        <Button type="submit" look="main" waiting={raising.waiting} keys={`${commandKey()}↵`}>
          {form.go}
        </Button>
      </div>
    </form>
  );
}

function TeamField({ team, onTeam }: { team: string; onTeam: (id: string) => void }) {
  const { form } = useWords().causes;
  const all = useQuery(teams).data?.teams ?? [];
  return (
    <SelectField label={form.team} value={team} onChange={(event) => onTeam(event.target.value)}>
      <option value="">{form.mine}</option>
      {all.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

function useRaising(body: Parameters<typeof call<typeof raiseCause>>[1]['body'], forget: () => void) {
  const { causes } = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  return useSaving(
    () => call(raiseCause, { body }),
    causes.form.done,
    async (cause) => {
      forget();
      await keepCause(client, cause);
      await navigate({ to: '/causes/$id', params: { id: cause.id } });
    },
  );
}
