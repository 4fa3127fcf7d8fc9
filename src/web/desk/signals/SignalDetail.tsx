import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Signal } from '../../../contract/signals.ts';
import { Card } from '../../ui/Card.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Face } from '../../ui/Face.tsx';
import { PlanCard } from '../cadence/PlanCard.tsx';
import { CausesBehind } from '../causes/CausesBehind.tsx';
import { Problem } from '../client.ts';
import { askToLog } from '../contacts/logging.ts';
import { GamePicture, Picture } from '../contacts/Picture.tsx';
import { sentenceOf } from '../problems.ts';
import { useWords } from '../words.tsx';
import { Answering } from './Answering.tsx';
import { StateTag } from './Signals.tsx';
import { nameOf, signalOf } from './signals.ts';

/** One signal: what it rests on, what it was about, what we last said, and what one does about it. */
export function SignalDetail({ id }: { id: string }) {
  const { signals, desk } = useWords();
  const { data: signal, error } = useQuery(signalOf(id));
  if (error instanceof Problem) return <ErrorSentence says={sentenceOf(error, desk)} />;
  if (signal === undefined) return null;
  return (
    <div className="grid gap-5">
      <p className="lg:hidden">
        <Link to="/signals" search={{}}>
          {signals.back}
        </Link>
      </p>
      <Card>
        <div className="grid gap-5">
          <Head signal={signal} />
          <Evidence signal={signal} />
          <Answering key={signal.id} signal={signal} />
        </div>
      </Card>
      {signal.kind === 'person' && signal.state !== 'seen' && <PlanCard customer={signal.id} signal={signal.id} concern={signal.concerns.find(({ open }) => open)?.id} />}
      <CausesBehind of={{ signal: signal.id }} />
      <Earlier signal={signal} />
    </div>
  );
}

function Head({ signal }: { signal: Signal }) {
  const words = useWords();
  const { signals } = words;
  const own = signal.people.length > 0;
  return (
    <header className="flex flex-wrap items-center justify-between gap-3">
      <span className="flex min-w-0 items-center gap-3">
        <Face name={nameOf(signal, words)} of={own ? 'theirs' : 'ours'} />
        <span className="min-w-0">
          {signal.kind !== 'person' && <span className="soft small block">{signals.kinds[signal.kind]}</span>}
          <h2>{nameOf(signal, words)}</h2>
        </span>
      </span>
      <StateTag row={signal} />
      {own && (
        <span className="flex w-full flex-wrap gap-x-4">
          {signal.people.map(({ id, name }) => (
            <Link key={id} to="/customers/$id" params={{ id }} className="button quiet small">
              {signal.people.length === 1 ? signals.open : name}
            </Link>
          ))}
          <button type="button" className="button quiet small" onClick={() => askToLog(signal.people[0] ?? { name: '' })}>
            {signals.log}
          </button>
        </span>
      )}
    </header>
  );
}

function Evidence({ signal }: { signal: Signal }) {
  const words = useWords();
  const { signals, times } = words;
  const own = signal.people.length > 0;
  return (
    <>
      <ul className="grid gap-1">
        {signal.standing.map(({ rule, count, since }) => (
          <li key={rule}>{signals.rules[rule](count, times.day(since))}</li>
        ))}
        {signal.usual !== null && <li className="soft">{signals.usual(signal.usual.toLocaleString(times.locale, { maximumFractionDigits: 1 }))}</li>}
        {signal.onTheirBehalf > 0 && <li className="soft">{signals.behalf(signal.onTheirBehalf)}</li>}
      </ul>
      <Drawn signal={signal} />
      <About signal={signal} />
      {own && <LastWord signal={signal} />}
    </>
  );
}

/** Of one person with what was agreed; of a home, a place or a topic their contacts alone. */
function Drawn({ signal }: { signal: Signal }) {
  const words = useWords();
  const name = nameOf(signal, words);
  const [person] = signal.people;
  if (signal.kind === 'person' && person !== undefined) return <GamePicture customer={person} turnsAt="t" />;
  const title = signal.people.length > 0 ? words.picture.title(name) : words.contacts.pictureOf(name);
  return (
    <figure className="grid max-w-[38rem] gap-2">
      <figcaption>
        <h3>{title}</h3>
      </figcaption>
      <Picture weeks={signal.weeks} title={title} turnsAt="t" />
    </figure>
  );
}

function About({ signal }: { signal: Signal }) {
  const { signals, times } = useWords();
  const nothing = signal.about.length === 0 && signal.concerns.length === 0;
  return (
    <section className="grid gap-1">
      <h3>{signal.kind === 'topic' ? signals.where : signals.about}</h3>
      {nothing && <p className="soft">{signals.aboutNothing}</p>}
      <ul className="grid gap-1">
        {signal.concerns.map(({ id, number, title, contacts, open }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <Link to="/concerns/$id" params={{ id }} className="voice">
              {signals.concern(number.toLocaleString(times.locale), title)}
            </Link>
            <span className="soft small">
              {signals.contacts(contacts)}
              {!open && ` · ${signals.ended}`}
            </span>
          </li>
        ))}
        {signal.about.map(({ topic, contacts }) => (
          <li key={topic} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span>{topic}</span>
            <span className="soft small">{signals.contacts(contacts)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LastWord({ signal }: { signal: Signal }) {
  const { signals, contacts, times } = useWords();
  const { lastWord } = signal;
  return (
    <section className="grid gap-1">
      <h3>{signals.lastWord}</h3>
      {lastWord === null ? (
        <p className="soft">{signals.lastWordNone}</p>
      ) : (
        <>
          <p>{lastWord.words?.text ?? <span className="soft">{signals.wordless}</span>}</p>
          <p className="soft small">{signals.lastWordWhen(times.dayAndTime(lastWord.at), viaOf(contacts.vias, lastWord.via))}</p>
        </>
      )}
    </section>
  );
}

const viaOf = (vias: Readonly<Record<string, string>>, via: string): string => vias[via] ?? '';

function Earlier({ signal }: { signal: Signal }) {
  const { signals, times } = useWords();
  if (signal.earlier.length === 0) return null;
  return (
    <Card heading={signals.earlier} level={3}>
      <ul className="grid gap-2">
        {signal.earlier.map((one) => (
          <li key={one.at}>
            {one.returnsAt === null ? (
              signals.earlierTaken(one.by.name, times.day(one.at))
            ) : (
              <>
                {signals.earlierLetBe(one.by.name, times.day(one.at), times.day(one.returnsAt))} {one.because?.text}
              </>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
