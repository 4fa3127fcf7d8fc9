import { useState } from 'react';
import { type AlsoSaid, dropFromEntry, keepFromEntry, type Profile } from '../../../contract/customer.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Voice } from '../../ui/Voice.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useWords, type Words } from '../words.tsx';
import { askedBy, signed } from './profile.ts';
import { useKeeping } from './useKeeping.ts';
import { type Via, ViaField } from './ViaField.tsx';

/** What they said under an entry that was put together with this one: asked of them line by line, and written down as theirs. */
export function AlsoSaidLines({ profile }: { profile: Profile }) {
  const { samePerson } = useWords();
  const [via, setVia] = useState<Via>('phone');
  if (profile.alsoSaid.length === 0) return null;
  return (
    <section className="mt-3 grid gap-3 rounded-one bg-theirs-wash px-4 py-3" aria-labelledby="also-said">
      <h3 id="also-said">{samePerson.also.title}</h3>
      <p className="soft small">{samePerson.also.says}</p>
      <ul className="grid gap-4">
        {profile.alsoSaid.map((line) => (
          <Line key={`${line.entry.id} ${line.line}`} profile={profile} line={line} via={via} />
        ))}
      </ul>
      {profile.may.includes('keepFromEntry') && (
        <div className="max-w-[16rem]">
          <ViaField via={via} onVia={setVia} />
        </div>
      )}
    </section>
  );
}

function Line({ profile, line, via }: { profile: Profile; line: AlsoSaid; via: Via }) {
  const words = useWords();
  const { samePerson, known, desk } = words;
  const { also } = samePerson;
  const { keep, waiting, problem } = useKeeping(profile.customer.id);
  const asked = line.writing === null ? askedBy(line, words) : known.writing.title;
  const now = profile.parts.find(({ part }) => part === line.part)?.said ?? null;
  const on = { params: { customer: profile.customer.id, entry: line.entry.id, line: line.line } };
  const [yes, no] = now === null ? [also.keep, also.drop] : [also.keepInstead, also.leave];
  return (
    <li className="grid gap-1">
      <span className="soft small">{asked}</span>
      {line.said === null ? <span>{wishesIn(line, words)}</span> : <Voice of="theirs">{line.said.text}</Voice>}
      <span className="soft small">{line.by === null ? also.under(line.entry.name) : `${also.under(line.entry.name)} ${signed(line.by, words)}`}</span>
      {now !== null && (
        <span className="small">
          <span className="soft">{also.now}</span> <Voice of="theirs">{now.text}</Voice>
        </span>
      )}
      {problem !== null && <ErrorSentence says={sentenceOf(problem, desk)} />}
      {profile.may.includes('keepFromEntry') && (
        <span className="flex flex-wrap gap-x-4 print:hidden">
          <Button
            look="quiet"
            waiting={waiting}
            aria-label={`${yes}: ${asked}`}
            onClick={() => void keep(() => call(keepFromEntry, { ...on, body: { after: line.after, via } }), also.kept)}
          >
            <span className="small">{yes}</span>
          </Button>
          <Button look="quiet" waiting={waiting} aria-label={`${no}: ${asked}`} onClick={() => void keep(() => call(dropFromEntry, { ...on, body: { via } }), also.dropped)}>
            <span className="small">{no}</span>
          </Button>
        </span>
      )}
    </li>
  );
}

function wishesIn({ writing }: AlsoSaid, { known, people }: Words): string {
  if (writing === null) return '';
  const wishes = (['bigPrint', 'simpleWords'] as const).filter((one) => writing[one]).map((one) => known.writing[one]);
  return [...wishes, ...(writing.language === null ? [] : [people.card.languages[writing.language]])].join(' · ');
}
