import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { noteMailSeen, openMail, type ShownMail, setMailAside, takeMailBack } from '../../../contract/mail.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { type Keys, useKeys } from '../../ui/keys.ts';
import { Voice } from '../../ui/Voice.tsx';
import { call } from '../client.ts';
import { NotReached } from '../shell/NotReached.tsx';
import { useWords } from '../words.tsx';
import { AsItCame } from './AsItCame.tsx';
import { FilesLeft, Others } from './Beside.tsx';
import { FileSheet } from './FileSheet.tsx';
import { mailOf, rawAddress, useSettling } from './mail.ts';
import { OpenSheet } from './OpenSheet.tsx';

/** One mail: who, what, why it waits, the guess, and what one does with it. */
export function MailDetail({ id, aside }: { id: string; aside: boolean }) {
  const { mail } = useWords();
  const found = useQuery(mailOf(id));
  const one = found.data;
  if (one === undefined) return <NotReached found={found} />;
  return (
    <div className="grid gap-4">
      <p className="lg:hidden">
        <Link to="/mail" search={aside ? { aside: true } : {}}>
          {mail.back}
        </Link>
      </p>
      <Card>
        <article className="grid gap-4">
          <Head one={one} />
          <Why one={one} />
          <Verbs one={one} aside={aside} />
          <Text one={one} />
          <AsItCame id={one.id} subject={one.subject} />
          <FilesLeft files={one.files} />
          <Others others={one.others} />
          <p>
            <a href={rawAddress(one.id)} download className="button quiet">
              {mail.raw}
            </a>
          </p>
        </article>
      </Card>
    </div>
  );
}

function Head({ one }: { one: ShownMail }) {
  const { mail, times } = useWords();
  return (
    <header className="grid gap-1">
      <h2 className="[overflow-wrap:anywhere]">{one.subject || mail.noSubject}</h2>
      <p className="soft [overflow-wrap:anywhere]">
        {mail.from(one.from.name, one.from.address) || mail.noName} · {mail.arrived(times.dayAndTime(one.arrivedAt))}
        {one.team !== null && ` · ${one.team.name}`}
      </p>
    </header>
  );
}

function Why({ one }: { one: ShownMail }) {
  const { mail, times } = useWords();
  return (
    <div className="grid gap-1 rounded-e-one border-s-4 border-due bg-due-wash px-4 py-3">
      {one.because !== null && <p>{mail.because[one.because]}</p>}
      {one.standing === 'unreadable' && <p>{mail.unreadable}</p>}
      {one.faults.map((fault) => (
        <p key={fault} className="soft">
          {mail.faults[fault]}
        </p>
      ))}
      {one.heap > 1 && <p>{mail.heap(one.heap)}</p>}
      {one.guess !== null && (
        <p>
          {mail.guess}:{' '}
          <Link to="/concerns/$id" params={{ id: one.guess.id }}>
            {mail.concern(one.guess.number.toLocaleString(times.locale), one.guess.customer.name)}
          </Link>{' '}
          <span className="voice">{one.guess.title}</span>
        </p>
      )}
      {one.guessHidden && <p className="soft">{mail.guessHidden}</p>}
      {one.until !== null && <p className="soft small">{mail.until(times.day(one.until))}</p>}
    </div>
  );
}

function Text({ one }: { one: ShownMail }) {
  const { mail } = useWords();
  const isFolded = one.whole.trim() !== one.text.trim();
  return (
    <>
      <Voice of="theirs">{one.text}</Voice>
      {isFolded && one.between && <p className="soft">{mail.between}</p>}
      {isFolded && (
        <details open={one.between}>
          <summary className="button quiet w-fit cursor-pointer">{mail.more(one.more)}</summary>
          <p className="plain-words soft mt-2">{one.whole}</p>
        </details>
      )}
    </>
  );
}

function Verbs({ one, aside }: { one: ShownMail; aside: boolean }) {
  const { mail } = useWords();
  const navigate = useNavigate();
  const [sheet, setSheet] = useState<'file' | 'open' | null>(null);
  const params = { mail: one.id };
  const toList = () => navigate({ to: '/mail', search: aside ? { aside: true } : {} });
  const settingAside = useSettling(
    () => call(setMailAside, { params }),
    ({ settled }) => mail.setAside.done(settled),
    toList,
  );
  const takingBack = useSettling(() => call(takeMailBack, { params }), mail.takeBack.done, toList);
  const seeing = useSettling(() => call(noteMailSeen, { params }), mail.seen.done, toList);
  const opening = useSettling(
    () => call(openMail, { params, body: { ...(aside && { aside: true }) } }),
    mail.open.done,
    ({ concern }) => concern !== null && navigate({ to: '/concerns/$id', params: { id: concern } }),
  );
  const open = () => (one.because === 'from-staff' ? setSheet('open') : opening.go());
  const isHeld = one.standing === 'held';
  // What a colleague set aside meanwhile is taken from where it lies now, and not from here.
  const canFile = isHeld || (aside && one.standing === 'aside');
  const keys: Keys = {
    ...(canFile && { f: () => setSheet('file'), c: open }),
    ...(isHeld && { x: settingAside.go }),
    ...(one.standing === 'aside' && { b: takingBack.go }),
    ...(one.standing === 'unreadable' && { x: seeing.go }),
  };
  useKeys(keys);
  return (
    <>
      <p className="flex flex-wrap gap-2">
        {canFile && (
          <>
            <Button look="main" keys="f" onClick={() => setSheet('file')}>
              {mail.file.verb}
            </Button>
            <Button keys="c" onClick={open} waiting={opening.waiting}>
              {mail.open.verb}
            </Button>
          </>
        )}
        {isHeld && (
          <Button keys="x" onClick={settingAside.go} waiting={settingAside.waiting}>
            {mail.setAside.verb}
          </Button>
        )}
        {one.standing === 'aside' && (
          <Button keys="b" onClick={takingBack.go} waiting={takingBack.waiting}>
            {mail.takeBack.verb}
          </Button>
        )}
        {one.standing === 'unreadable' && (
          <Button look="main" keys="x" onClick={seeing.go} waiting={seeing.waiting}>
            {mail.seen.verb}
          </Button>
        )}
        {one.concern !== null && (
          <Link to="/concerns/$id" params={{ id: one.concern }} className="button">
            {mail.toConcern}
          </Link>
        )}
      </p>
      {sheet === 'file' && canFile && <FileSheet one={one} aside={aside} onClose={() => setSheet(null)} onDone={toList} />}
      {sheet === 'open' && canFile && <OpenSheet one={one} aside={aside} onClose={() => setSheet(null)} />}
    </>
  );
}
