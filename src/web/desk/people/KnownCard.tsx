import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Profile, type ProfilePart, sayAboutMe, takePartBack } from '../../../contract/customer.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { DraftArea } from '../../ui/DraftArea.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Voice } from '../../ui/Voice.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useWords } from '../words.tsx';
import { AlsoSaidLines } from './AlsoSaidLines.tsx';
import { askedBy, profileOf, saidParts, signed } from './profile.ts';
import { useKeeping } from './useKeeping.ts';
import { type Via, ViaField } from './ViaField.tsx';
import { WritingForm } from './WritingForm.tsx';

/** What they said about themselves, in their voice; staff write down what they say, and nothing else. */
export function KnownCard({ customer }: { customer: string }) {
  const { known } = useWords();
  const profile = useQuery(profileOf(customer)).data;
  if (profile === undefined) return null;
  return (
    <Card heading={known.title}>
      <p className="soft">{known.says}</p>
      <AlsoSaidLines profile={profile} />
      {saidParts(profile).length === 0 && <p className="soft mt-2">{known.empty}</p>}
      <ul className="mt-3 grid">
        {profile.parts.map((part) => (
          <Part key={part.part} profile={profile} part={part} />
        ))}
      </ul>
      <WritingForm key={profile.version} profile={profile} />
    </Card>
  );
}

type PartProps = { profile: Profile; part: ProfilePart };

function Part({ profile, part }: PartProps) {
  const words = useWords();
  const { known } = words;
  const [opened, open] = useState<'write' | 'take-back' | null>(null);
  const { said, by } = part;
  const mayWrite = profile.may.includes('sayAboutMe');
  return (
    <li className="grid gap-1 border-t border-line py-3">
      <h3 className="soft small font-normal">{askedBy(part, words)}</h3>
      {said?.text && <Voice of="theirs">{said.text}</Voice>}
      {by !== null && (
        <p className="soft small">
          {signed(by, words)} {part.disputable && known.disputable}
        </p>
      )}
      {opened === null && mayWrite && (
        <div className="flex flex-wrap gap-x-4 print:hidden">
          <Button look="quiet" onClick={() => open('write')} aria-label={`${said === null ? known.write : known.change}: ${askedBy(part, words)}`}>
            <span className="small">{said === null ? known.write : known.change}</span>
          </Button>
          {said !== null && (
            <Button look="quiet" onClick={() => open('take-back')} aria-label={`${known.takeBack}: ${askedBy(part, words)}`}>
              <span className="small">{known.takeBack}</span>
            </Button>
          )}
        </div>
      )}
      {opened === 'write' && <WriteDown profile={profile} part={part} onDone={() => open(null)} />}
      {opened === 'take-back' && <TakeBack profile={profile} part={part} onDone={() => open(null)} />}
      <Before profile={profile} part={part} />
    </li>
  );
}

type Doing = PartProps & { onDone: () => void };

function WriteDown({ profile, part, onDone }: Doing) {
  const words = useWords();
  const { known, desk } = words;
  const draft = useDraft(`profile.${profile.customer.id}.${part.part}`);
  const [via, setVia] = useState<Via>('phone');
  const { keep, waiting, problem } = useKeeping(profile.customer.id);
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    const send = () => call(sayAboutMe, { params: { customer: profile.customer.id, part: part.part }, body: { text: draft.text, after: part.version, via } });
    if (draft.text.trim() === '' || !(await keep(send, known.done))) return;
    draft.forget();
    onDone();
  };
  return (
    <form className="grid gap-3" onSubmit={(event) => void submit(event)}>
      {problem !== null && (problem.code === 'superseded' ? <Newer says={part.said?.text ?? null} /> : <ErrorSentence says={sentenceOf(problem, desk)} />)}
      <DraftArea label={known.label} draft={draft} voice="theirs" autoFocus onSend={() => void submit()} />
      <ViaField via={via} onVia={setVia} />
      <Sending says={known.go} waiting={waiting} onCancel={onDone} />
    </form>
  );
}

/** What it says now, where somebody was quicker; what was typed stays in the box. */
function Newer({ says }: { says: string | null }) {
  const { known } = useWords();
  return (
    <section role="status" className="grid gap-1 border-s-4 border-due bg-due-wash px-3 py-2">
      <p>{known.newest}</p>
      {says === null ? <p>{known.nothingNow}</p> : <Voice of="theirs">{says}</Voice>}
    </section>
  );
}

function TakeBack({ profile, part, onDone }: Doing) {
  const { known, desk } = useWords();
  const [via, setVia] = useState<Via>('phone');
  const { keep, waiting, problem } = useKeeping(profile.customer.id);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const send = () => call(takePartBack, { params: { customer: profile.customer.id, part: part.part }, body: { after: part.version, via } });
    if (await keep(send, known.takenBack)) onDone();
  };
  return (
    <form className="grid gap-3" onSubmit={(event) => void submit(event)}>
      <p>{known.takeBackTitle}</p>
      {problem !== null && <ErrorSentence says={sentenceOf(problem, desk)} />}
      <ViaField via={via} onVia={setVia} />
      <Sending says={known.takeBackGo} waiting={waiting} onCancel={onDone} />
    </form>
  );
}

export function Sending({ says, waiting, onCancel }: { says: string; waiting: boolean; onCancel: () => void }) {
  const { desk } = useWords();
  return (
    <div className="flex flex-wrap gap-2">
      <Button type="submit" look="main" waiting={waiting}>
        {says}
      </Button>
      <Button onClick={onCancel}>{desk.cancel}</Button>
    </div>
  );
}

function Before({ profile, part }: PartProps) {
  const words = useWords();
  const { known } = words;
  const entries = profile.entries.filter((entry) => entry.part === part.part && entry.version !== part.version);
  if (entries.length === 0) return null;
  return (
    <details className="small">
      <summary className="soft cursor-pointer">{known.before}</summary>
      <ol className="mt-2 grid gap-2">
        {entries.toReversed().map((entry) => (
          <li key={entry.version}>
            {entry.said.map(({ part: of, said }) => (
              <Voice key={of} of="theirs">
                {said.text}
              </Voice>
            ))}
            <p className="soft">
              {entry.kind === 'partTakenBack' ? known.gone : null} {signed(entry.by, words)} {entry.disputed && known.disputed}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
