import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Said } from '../../ui/Voice.tsx';
import { mailsOfConcern } from '../mail/mail.ts';
import type { Room } from './acts/act.ts';
import { theirWordAct, undoDeathAct } from './acts/endings.ts';
import { plainAct } from './acts/keeping.ts';
import { takeBackMergeAct } from './acts/merging.ts';
import { putBackAct } from './acts/splitting.ts';
import type { Opened } from './ConcernRoom.tsx';
import { firstName } from './concern.ts';
import { Danger } from './Danger.tsx';
import { makeTwoDrawer } from './MakeTwo.tsx';
import { mayDo } from './offered.ts';
import { TellerQuestion } from './TellerQuestion.tsx';

/** What has to be known before anything else is read: danger, a death, a hand-over, an end. */
export function Notices({ room, open }: { room: Room; open: (opened: Opened) => void }) {
  const { view, words } = room;
  const { concern, concerns, acts, times } = words;
  const ended = view.endedAt !== null;
  const onlyLooking = view.may.length === 0 && view.looks.some(({ by, until }) => by.id === room.me.id && new Date(until) > new Date());
  return (
    <>
      <Danger room={room} />
      {onlyLooking && <Notice tone="ours" says={concern.reasoned.only} />}
      <TellerQuestion room={room} open={open} />
      <NamesAnother room={room} />
      {view.died !== null && (
        <Notice tone="due" says={concern.died}>
          {mayDo(room, 'undoDeath') && <Button onClick={() => open(undoDeathAct(room))}>{words.death.undo.name}</Button>}
        </Notice>
      )}
      {view.otherOwnerAsked && <Notice tone="theirs" says={concern.otherOwner(firstName(view))} />}
      {view.handingTo !== null && (
        <Notice tone="ours" says={concern.handing(view.handingTo.name)}>
          {mayDo(room, 'turnDownHandOver') && (
            <>
              <Button onClick={() => open(plainAct(room, 'takeOwnership'))}>{acts.takeOwnership.name}</Button>
              <Button onClick={() => open(plainAct(room, 'turnDownHandOver'))}>{acts.turnDownHandOver.name}</Button>
            </>
          )}
        </Notice>
      )}
      <Together room={room} open={open} />
      <Two room={room} open={open} />
      {view.standing === 'brought-over' && (
        <Notice tone="ours" says={concern.broughtOver}>
          {view.outcomeBefore?.text && (
            <span>
              {concern.outcomeBefore} <Said>{view.outcomeBefore.text}</Said>
            </span>
          )}
          {mayDo(room, 'takeUp') && <Button onClick={() => open(plainAct(room, 'takeUp'))}>{acts.takeUp.name}</Button>}
        </Notice>
      )}
      {view.standing === 'erased' && <Notice tone="ours" says={concerns.erased} />}
      {view.standing === 'set-aside' && (
        <Notice tone="ours" says={concerns.standings['set-aside']}>
          {mayDo(room, 'bringBack') && <Button onClick={() => open(plainAct(room, 'bringBack'))}>{acts.bringBack.name}</Button>}
        </Notice>
      )}
      {ended && (
        <Notice tone="together" says={concern.ended(concerns.standings[view.standing], times.day(view.endedAt ?? view.toldAt))}>
          {mayDo(room, 'reopen') && <Button onClick={() => open(theirWordAct(room, 'reopen'))}>{acts.reopen.name}</Button>}
        </Notice>
      )}
    </>
  );
}

/** With which other concern this one is one, in which they go on, and the way back. */
function Together({ room, open }: { room: Room; open: (opened: Opened) => void }) {
  const { view, words } = room;
  const { merging, times } = words;
  const { goesOnIn, tookIn } = view;
  const newest = tookIn.at(-1);
  return (
    <>
      {goesOnIn !== null && (
        <Notice tone="ours" says={words.concerns.standings.merged}>
          <Link to="/concerns/$id" params={{ id: goesOnIn.concern }}>
            {merging.goesOn(goesOnIn.number.toLocaleString(times.locale))}
          </Link>
          <Button onClick={() => open(takeBackMergeAct(room, view.id, goesOnIn.concern))}>{merging.back.name}</Button>
        </Notice>
      )}
      {tookIn.map((one) => (
        <p key={one.concern} className="soft flex flex-wrap items-center gap-x-4 gap-y-1">
          <Link to="/concerns/$id" params={{ id: one.concern }}>
            {merging.tookIn(one.number.toLocaleString(times.locale), times.day(one.toldAt))}
          </Link>
          {one === newest && mayDo(room, 'takeBackMerge') && <Button onClick={() => open(takeBackMergeAct(room, one.concern, view.id))}>{merging.back.name}</Button>}
        </p>
      ))}
    </>
  );
}

/** That they say it is two things; what began of it, or where it began. */
function Two({ room, open }: { room: Room; open: (opened: Opened) => void }) {
  const { view, words } = room;
  const { split } = words.merging;
  const { splitFrom, splitOff, asksTwo } = view;
  const number = (one: { number: number }) => one.number.toLocaleString(words.times.locale);
  return (
    <>
      {asksTwo !== null && (
        <Notice tone="theirs" says={split.asked(firstName(view))}>
          {asksTwo.text !== null && <Said>{asksTwo.text}</Said>}
          {mayDo(room, 'splitOff') && <Button onClick={() => open(makeTwoDrawer)}>{split.name}</Button>}
        </Notice>
      )}
      {splitFrom !== null && view.goesOnIn === null && (
        <p className="soft flex flex-wrap items-center gap-x-4 gap-y-1">
          <Link to="/concerns/$id" params={{ id: splitFrom.concern }}>
            {split.from(number(splitFrom))}
          </Link>
          {mayDo(room, 'mergeInto') && <Button onClick={() => open(putBackAct(room, splitFrom.concern))}>{split.back}</Button>}
        </p>
      )}
      {splitOff.map((one) => (
        <p key={one.concern} className="soft">
          <Link to="/concerns/$id" params={{ id: one.concern }}>
            {split.off(number(one))}
          </Link>
        </p>
      ))}
    </>
  );
}

const TONES = { due: 'border-due bg-due-wash', theirs: 'border-theirs bg-theirs-wash', ours: 'border-ours bg-ours-wash', together: 'border-together bg-together-wash' };

function Notice({ tone, says, children }: { tone: keyof typeof TONES; says: string; children?: ReactNode }) {
  return (
    <section className={`flex flex-wrap items-center gap-x-4 gap-y-2 rounded-e-one border-s-4 px-4 py-3 ${TONES[tone]}`}>
      <b>{says}</b>
      {children}
    </section>
  );
}

/** A mail that names another concern by its number: perhaps they meant that one. Anybody can type a number, so a person looks. */
function NamesAnother({ room }: { room: Room }) {
  const { view, words } = room;
  const { mail, times } = words;
  const guess = useQuery(mailsOfConcern(view.id)).data?.items.find((one) => one.guess !== null)?.guess;
  if (guess == null) return null;
  return (
    <Notice tone="ours" says={mail.namesConcern}>
      <Link to="/concerns/$id" params={{ id: guess.id }}>
        {mail.concern(guess.number.toLocaleString(times.locale), guess.customer.name)}
      </Link>
    </Notice>
  );
}
