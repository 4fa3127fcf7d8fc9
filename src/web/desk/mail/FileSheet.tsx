import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useDeferredValue, useState } from 'react';
import { listConcerns } from '../../../contract/concernEndpoints.ts';
import { fileMail, type ShownMail } from '../../../contract/mail.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Choice, SelectField, TextField } from '../../ui/Field.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { call } from '../client.ts';
import { concernOf } from '../concern/concern.ts';
import { sentenceOf } from '../problems.ts';
import { useWords } from '../words.tsx';
import { IsItThem, useWhose, type Wrote } from './IsItThem.tsx';
import { useSettling } from './mail.ts';

declare module '@tanstack/react-router' {
  // Beside the address, and not in it: whom a mail names, to be asked about at the concern.
  interface HistoryState {
    invite?: ShownMail['from'];
  }
}

type Candidate = { readonly id: string; readonly number: number; readonly customer: { readonly name: string }; readonly title: string };
type FileSheetProps = { one: ShownMail; aside: boolean; onClose: () => void; onDone: () => unknown };

/** The guess stands first and is chosen; another one is found by typing. Enter files it. */
export function FileSheet({ one, aside, onClose, onDone }: FileSheetProps) {
  const { mail, desk } = useWords();
  const [chosen, setChosen] = useState(one.guess?.id);
  const [party, setParty] = useState<string>();
  const [wrote, setWrote] = useState<Wrote>();
  const [adds, setAdds] = useState(false);
  const [because, setBecause] = useState('');
  const [missing, setMissing] = useState(false);
  const filing = useSettling(
    () =>
      call(fileMail, {
        params: { mail: one.id },
        body: {
          ...{ concern: chosen ?? '', ...(party !== undefined && { party }), ...(aside && { aside: true }) },
          ...(wrote === 'they' && { theirs: true, ...(adds && { addAddress: { because: because.trim() } }) }),
        },
      }),
    mail.file.done,
    async () => {
      onClose();
      await onDone();
    },
  );
  const whose = useWhose(chosen, party, one.from.address);
  const asks = whose.isStrange || filing.problem?.code === 'say-who-wrote';
  const chooseParty = (id: string | undefined) => {
    setParty(id);
    setWrote(undefined);
  };
  const choose = (id: string) => {
    setChosen(id);
    chooseParty(undefined);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacks = chosen === undefined || (asks && wrote === undefined);
    setMissing(lacks);
    if (!lacks && !(asks && wrote === 'else')) filing.go();
  };
  return (
    <Sheet open onClose={onClose} title={mail.file.title} says={mail.file.says} close={desk.close}>
      <form className="grid gap-4" onSubmit={submit}>
        {filing.problem !== null && <ErrorSentence says={sentenceOf(filing.problem, desk)} />}
        <PickConcern guess={one.guess} chosen={chosen} onChosen={choose} error={missing && chosen === undefined ? mail.file.choose : undefined} />
        {chosen !== undefined && <WhoWrote concern={chosen} party={party} onParty={chooseParty} />}
        {asks && <IsItThem name={whose.name} address={one.from.address} wrote={wrote} onWrote={setWrote} error={missing && wrote === undefined ? mail.file.sayWho : undefined} />}
        {asks && wrote === 'they' && one.from.address !== '' && (
          <Choice type="checkbox" checked={adds} onChange={(event) => setAdds(event.target.checked)} hint={mail.file.addHint}>
            {mail.file.add(one.from.address)}
          </Choice>
        )}
        {asks && wrote === 'they' && adds && <TextField label={mail.file.because} value={because} onChange={(event) => setBecause(event.target.value)} required />}
        {asks && wrote === 'else' && chosen !== undefined && <AskThem concern={chosen} name={whose.name} sender={one.from} />}
        {!(asks && wrote === 'else') && (
          <div>
            <Button type="submit" look="main" waiting={filing.waiting}>
              {mail.file.go}
            </Button>
          </div>
        )}
      </form>
    </Sheet>
  );
}

/** Whoever wrote may be with them, if they want that: asked there, and the mail waits here until it is known. */
function AskThem({ concern, name, sender }: { concern: string; name: string; sender: ShownMail['from'] }) {
  const { mail } = useWords();
  const view = useQuery(concernOf(concern)).data;
  if (!view?.may.includes('inviteParty') || sender.address === '') return null;
  return (
    <p>
      <Link className="button" to="/concerns/$id" params={{ id: concern }} state={{ invite: sender }}>
        {mail.file.askThem(name, sender.name || sender.address)}
      </Link>
    </p>
  );
}

type PickConcernProps = { guess: Candidate | null; chosen: string | undefined; onChosen: (id: string) => void; error: string | undefined };

function PickConcern({ guess, chosen, onChosen, error }: PickConcernProps) {
  const { mail } = useWords();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ['concerns', 'to-file', search],
    queryFn: ({ signal }) => call(listConcerns, { query: { search, limit: 8 } }, { signal }),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  });
  const others: readonly Candidate[] = search === '' ? [] : (found.data?.items ?? []).filter(({ id }) => id !== guess?.id);
  return (
    <div className="grid gap-2">
      {guess !== null && <OneConcern one={guess} says={mail.guess} isChosen={chosen === guess.id} choose={onChosen} />}
      <TextField
        label={mail.file.search}
        hint={mail.file.searchHint}
        {...(error !== undefined && { error })}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoFocus={guess === null}
        autoComplete="off"
      />
      {others.map((one) => (
        <OneConcern key={one.id} one={one} isChosen={chosen === one.id} choose={onChosen} />
      ))}
      {search !== '' && found.isSuccess && others.length === 0 && <p className="soft">{mail.file.nothing}</p>}
    </div>
  );
}

function OneConcern({ one, says, isChosen, choose }: { one: Candidate; says?: string; isChosen: boolean; choose: (id: string) => void }) {
  const { mail, times } = useWords();
  return (
    <Choice type="radio" name="concern" checked={isChosen} onChange={() => choose(one.id)} hint={says} autoFocus={says !== undefined}>
      <b>{mail.concern(one.number.toLocaleString(times.locale), one.customer.name)}</b> <span className="voice line-clamp-2">{one.title}</span>
    </Choice>
  );
}

/** The customer, or one of those who are with them. */
function WhoWrote({ concern, party, onParty }: { concern: string; party: string | undefined; onParty: (party: string | undefined) => void }) {
  const { mail } = useWords();
  const view = useQuery(concernOf(concern)).data;
  const others = view?.parties.filter(({ standing, enters }) => standing === 'with' && enters) ?? [];
  if (view === undefined || others.length === 0) return null;
  return (
    <SelectField label={mail.file.whose} value={party ?? ''} onChange={(event) => onParty(event.target.value || undefined)}>
      <option value="">{mail.file.customer(view.customer.name)}</option>
      {others.map((one) => (
        <option key={one.party.id} value={one.party.id}>
          {one.party.name}
        </option>
      ))}
    </SelectField>
  );
}
