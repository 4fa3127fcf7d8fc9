import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { BellTouch, Bell as Sheet } from '../../../contract/cadence.ts';
import { Card } from '../../ui/Card.tsx';
import { Face } from '../../ui/Face.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { cadenceOf } from '../cadence/cadence.ts';
import { useWords } from '../words.tsx';
import { AskBeat } from './AskBeat.tsx';
import { beatOf, calledBy, isDue, listOf, theirClock, type Whose } from './bell.ts';
import { Outcome } from './Outcome.tsx';

type CallProps = { touch: BellTouch; sheet: Sheet; whose: Whose };

/** All that one needs in hand for one call, and what came of it. */
export function BellCall({ touch, sheet, whose }: CallProps) {
  const { bell } = useWords();
  const may = useQuery(cadenceOf(touch.customer.id)).data?.may ?? [];
  return (
    <div className="grid gap-4">
      <p className="lg:hidden">
        <Link to="/bell" search={whose === 'team' ? { whose } : {}}>
          {bell.back}
        </Link>
      </p>
      <Card>
        <div className="grid gap-5">
          <Who touch={touch} sheet={sheet} />
          <Sorry touch={touch} />
          <Last touch={touch} />
          <ToTell touch={touch} />
          {may.includes('chooseBeat') && <AskBeat touch={touch} />}
          <Outcome touch={touch} whose={whose} mayRecord={may.includes('recordTouch')} />
        </div>
      </Card>
    </div>
  );
}

function Who({ touch, sheet }: Omit<CallProps, 'whose'>) {
  const words = useWords();
  const { bell, times, language } = words;
  const { customer, phone, due } = touch;
  const called = calledBy(touch);
  const clock = theirClock(touch, sheet, words);
  const speaks = touch.language === language ? null : touch.language === 'es' ? bell.inSpanish : bell.inEnglish;
  return (
    <header className="grid gap-3">
      <span className="flex min-w-0 flex-wrap items-center justify-between gap-3">
        <span className="flex min-w-0 items-center gap-3">
          <Face name={customer.name} of="theirs" />
          <span className="min-w-0">
            <h2 className="wrap-anywhere">{bell.theirName(called)}</h2>
            <Link to="/customers/$id" params={{ id: customer.id }} className="small">
              {customer.name}
            </Link>
          </span>
        </span>
        <span className="flex flex-wrap gap-1">
          {isDue(touch) && <Tag tone="due">{bell.notBefore(times.clock(due))}</Tag>}
          {clock !== null && <Tag>{clock}</Tag>}
          {speaks !== null && <Tag>{speaks}</Tag>}
          <Tag tone="ours">{beatOf(touch, words)}</Tag>
        </span>
      </span>
      {phone === null ? (
        <p className="soft">{bell.noPhone}</p>
      ) : (
        <p>
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} className="button main">
            {phone}
          </a>
        </p>
      )}
    </header>
  );
}

/** What we owe them comes before anything else that we tell. */
function Sorry({ touch }: { touch: BellTouch }) {
  const words = useWords();
  const { bell, times } = words;
  const days = touch.missed.map((day) => times.longDay(`${day}T12:00:00Z`));
  return (
    <>
      {isDue(touch) && days.length > 0 && <p className="border-s-4 border-due bg-due-wash px-4 py-3">{bell.sorry(listOf(days, words))}</p>}
      {touch.callAsked !== null && (
        <section className="grid gap-1">
          <h3>{bell.theyAsked}</h3>
          <p className="voice">{touch.callAsked.text}</p>
        </section>
      )}
    </>
  );
}

function Last({ touch: { last, why } }: { touch: BellTouch }) {
  const { bell, times } = useWords();
  return (
    <section className="grid gap-1">
      <h3>{last === null ? bell.why : bell.last}</h3>
      {last === null ? (
        <>
          {why !== null && <p>{why.text}</p>}
          <p className="soft small">{bell.lastNone}</p>
        </>
      ) : (
        <>
          <p className="soft small">{bell.lastBy(last.by.name, times.day(`${last.day}T12:00:00Z`), bell.states[last.state])}</p>
          {last.told !== null && <p>{last.told.text}</p>}
          {last.said !== null && (
            <p>
              <span className="soft small">{bell.theySaid}: </span>
              <span className="voice">{last.said.text}</span>
            </p>
          )}
          {last.feeling !== null && (
            <p>
              <span className="soft small">{bell.theyFelt}: </span>
              <span className="voice">{last.feeling.text}</span>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function ToTell({ touch: { toTell, concern } }: { touch: BellTouch }) {
  const { bell, times, concern: words } = useWords();
  return (
    <section className="grid gap-2">
      <h3>{bell.toTell}</h3>
      {toTell.length === 0 && <p className="soft">{bell.toTellNone}</p>}
      <ul className="grid gap-2">
        {toTell.map(({ at, kind, said }) => (
          <li key={`${at} ${kind}`}>
            <span className="soft small block">
              {times.dayAndTime(at)} · {words.story.kinds[kind]}
            </span>
            {said !== null && <span className={said.voice === 'ours' ? '' : 'voice'}>{said.text}</span>}
          </li>
        ))}
      </ul>
      {concern !== null && (
        <Link to="/concerns/$id" params={{ id: concern.id }} className="small">
          {bell.concern(concern.number.toLocaleString(times.locale))}
          {concern.title !== null && (
            <>
              {' · '}
              <span className={concern.title.voice === 'ours' ? '' : 'voice'}>{concern.title.text}</span>
            </>
          )}
        </Link>
      )}
    </section>
  );
}
