import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { AnswerOf } from '../../../contract/common/endpoint.ts';
import type { Me } from '../../../contract/people.ts';
import type { showToday, Waiting } from '../../../contract/today.ts';
import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Face } from '../../ui/Face.tsx';
import { firstName } from '../../ui/firstName.ts';
import { Key } from '../../ui/Key.tsx';
import { useListKeys } from '../../ui/listKeys.ts';
import { Tag } from '../../ui/Tag.tsx';
import { GameQueue } from '../causes/GameQueue.tsx';
import { AskedChanges } from '../changes/AskedChanges.tsx';
import { WaitingMail } from '../mail/WaitingMail.tsx';
import { me } from '../session/session.ts';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words.tsx';
import { ChannelTrouble } from './ChannelTrouble.tsx';
import { DangerFirst } from './DangerFirst.tsx';
import { HeldTellings } from './HeldTellings.tsx';
import { NotArrived } from './NotArrived.tsx';
import { NoteReviews } from './NoteReviews.tsx';
import { SilenceBoard } from './SilenceBoard.tsx';
import { today } from './today.ts';

const route = getRouteApi('/desk/');
type Day = AnswerOf<typeof showToday>;

/** What is due to people, longest wait first; thanks above all. */
export function Today() {
  const { whose = 'mine' } = route.useSearch();
  const { today: words } = useWords();
  const who = useSuspenseQuery(me).data;
  const day = useSuspenseQuery(today(whose)).data;
  return (
    <Page title={words.title} waiting={day.waitingCount}>
      <div className="grid gap-6">
        <Greeting day={day} who={who} whose={whose} />
        <DangerFirst waiting={day.waiting} mailIsSet={day.mailIsSet} />
        <ChannelTrouble trouble={day.trouble} now={new Date(day.now)} />
        <Thanks thanks={day.thanks} />
        <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
          <WaitingList waiting={day.waiting} now={new Date(day.now)} who={who} />
          <div className="grid gap-6">
            <WaitingMail />
            <NotArrived now={new Date(day.now)} />
            <GameQueue />
            <AskedChanges />
            <HeldTellings now={new Date(day.now)} />
            <NoteReviews now={new Date(day.now)} />
            <SilenceBoard silence={day.silence} now={new Date(day.now)} />
          </div>
        </div>
        {!day.mailIsSet && <p className="soft small">{words.noMail}</p>}
      </div>
    </Page>
  );
}

function Greeting({ day, who, whose }: { day: Day; who: Me; whose: 'mine' | 'ours' }) {
  const { today: words, times } = useWords();
  const now = new Date(day.now);
  const waiting = whose === 'mine' ? words.waitingForYou(day.waitingCount) : words.waitingForUs(day.waitingCount);
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="grid gap-1">
        <p className="soft small">
          {times.longDay(now)}
          {day.opens !== null && ` · ${words.opens(who.organisation.name, times.onTheWall(day.opens))}`}
        </p>
        <h1 className="max-w-[60ch] text-xl md:text-[1.75rem]">
          {words.greeting(times.hour(now), firstName(who.name))} {waiting}
        </h1>
      </div>
      <nav aria-label={words.whose} className="flex gap-1">
        {(['mine', 'ours'] as const).map((one) => (
          <Link
            key={one}
            to="/"
            search={{ whose: one }}
            className="button aria-[current]:bg-ours-wash aria-[current]:border-ours"
            {...(one === whose && { 'aria-current': 'page' })}
          >
            {words[one]}
          </Link>
        ))}
      </nav>
    </header>
  );
}

function Thanks({ thanks }: { thanks: Day['thanks'] }) {
  const { today: words, times } = useWords();
  const [first, ...others] = thanks;
  if (first === undefined) return null;
  return (
    <section className="card flex items-center gap-4 border-transparent! bg-theirs-wash! px-5 py-4 shadow-none! [&_.face]:bg-card">
      <Face name={first.customer.name} of="theirs" />
      <div className="min-w-0">
        <p className="voice max-w-[80ch]">“{first.words.text}”</p>
        <p className="soft small">
          {words.thanked(first.customer.name, times.fromNow(first.at))}
          {others.length > 0 && (
            <>
              {' · '}
              <Link to="/compliments">{words.moreThanks(others.length)}</Link>
            </>
          )}
        </p>
      </div>
    </section>
  );
}

function WaitingList({ waiting, now, who }: { waiting: readonly Waiting[]; now: Date; who: Me }) {
  const { today: words, desk } = useWords();
  const list = useListKeys<HTMLDivElement>('today', true);
  const hints = (
    <span className="hidden items-baseline gap-1 md:flex" aria-hidden="true">
      <Key>j</Key> <Key>k</Key> <Key>↵</Key> {desk.keys.open.toLowerCase()}
    </span>
  );
  return (
    <Card flush heading={words.waiting.title} beside={waiting.length > 0 ? hints : undefined}>
      {waiting.length === 0 ? (
        <Empty says={words.waiting.empty} />
      ) : (
        <div ref={list} className="grid">
          {waiting.map((one) => (
            <WaitingRow key={`${one.concern}.${one.for}.${one.due}`} one={one} now={now} who={who} />
          ))}
        </div>
      )}
    </Card>
  );
}

/** They wait since then, and nothing is late by a date. */
const ASKED: ReadonlySet<Waiting['for']> = new Set(['decision', 'plan', 'reply', 'understanding', 'other-owner', 'attempt', 'task-change', 'teach-back', 'charter', 'correction']);

function WaitingRow({ one, now, who }: { one: Waiting; now: Date; who: Me }) {
  const { today: words, times, signals } = useWords();
  const { waiting } = words;
  const asked = ASKED.has(one.for);
  return (
    <Link
      to="/concerns/$id"
      params={{ id: one.concern }}
      data-row={`${one.concern}.${one.for}`}
      className="row-link grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 px-4 py-3 leading-snug sm:grid-cols-[6rem_minmax(0,1fr)_auto]"
    >
      <span className="col-start-1 row-start-2 sm:row-start-1">
        <Tag tone={asked ? 'theirs' : one.late || one.for === 'danger' ? 'due' : 'plain'}>{one.late || asked ? times.since(one.due, now) : times.short(one.due, now)}</Tag>
      </span>
      <span className="col-span-2 row-start-1 min-w-0 sm:col-span-1 sm:col-start-2">
        <b>{one.customer.name}</b> {waiting.kinds[one.for]}
        {one.said?.text ? (
          <span className={`line-clamp-2 block ${one.said.voice === 'ours' ? 'soft' : 'voice text-[1em]'}`}>{one.said.text}</span>
        ) : (
          <span className="voice soft line-clamp-1 block text-[.95em]">{one.title}</span>
        )}
        {one.often !== null && <span className="small block text-theirs">{signals.often(one.often)}</span>}
        {one.holder.id !== who.id && <span className="soft small block">{waiting.heldBy(one.holder.name)}</span>}
      </span>
      <span className="soft small col-start-2 row-start-2 text-end sm:col-start-3 sm:row-start-1">
        {one.round === null ? waiting.what[one.for] : waiting.round(one.round.toLocaleString(times.locale))}
      </span>
    </Link>
  );
}
