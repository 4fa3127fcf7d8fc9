import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ConcernView } from '../../../contract/concern.ts';
import { makeRoomCode } from '../../../contract/concernEndpoints.ts';
import type { Letter } from '../../../contract/letter.ts';
import { whenIn } from '../../../copy/when.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { concernOf, lettersOf } from '../concern/concern.ts';
import { useSaving } from '../saving.ts';
import { me } from '../session/session.ts';
import { useWords } from '../words.tsx';
import { SlipPaper } from './SlipPaper.tsx';
import './paper.css';

const route = getRouteApi('/desk/paper/$concern/$letter');
const WHERE = '{where}';
const CODE = '{code}';
const ROOM = '{room}';
/** Seen from there, each day is said with its year. */
const LONG_AGO = '1970-01-01T00:00:00.000Z';

/** One letter as it goes into an envelope: its words, what it asks, and the slip on which they answer. */
export function PrintedLetter() {
  const { concern, letter: id } = route.useParams();
  const { slips } = useWords();
  const letter = useQuery(lettersOf(concern)).data?.items.find((one) => one.id === id);
  const [look, setLook] = useState<{ big: boolean | null; asked: boolean }>({ big: null, asked: true });
  const [code, setCode] = useState<{ code: string; where: string } | null>(null);
  const minting = useSaving(
    () => call(makeRoomCode, { params: { id: concern }, body: {} }),
    slips.print.withCodeSays,
    (made) => setCode(made),
  );
  if (letter === undefined) return null;
  const big = look.big ?? letter.bigPrint;
  return (
    <>
      <div className="mb-6 grid gap-3 print:hidden">
        <h1>{slips.print.title}</h1>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <Button look="main" onClick={() => window.print()}>
            {slips.print.go}
          </Button>
          <Choice type="checkbox" checked={big} onChange={(event) => setLook({ ...look, big: event.target.checked })}>
            {slips.print.big}
          </Choice>
          {letter.slip !== null && letter.slip.asked.length > 0 && (
            <Choice type="checkbox" checked={look.asked} onChange={(event) => setLook({ ...look, asked: event.target.checked })}>
              {slips.print.asked}
            </Choice>
          )}
          {code === null && letter.body.includes(CODE) && (
            <Button look="quiet" waiting={minting.waiting} onClick={minting.go}>
              {slips.print.withCode}
            </Button>
          )}
          <Link to="/concerns/$id" params={{ id: concern }}>
            {slips.print.back}
          </Link>
        </div>
        {letter.slip === null && <p className="soft">{slips.print.noSlip}</p>}
        {code === null && letter.body.includes(CODE) && <p className="soft">{slips.print.withoutCode}</p>}
      </div>
      <Paper concern={concern} letter={letter} big={big} asked={look.asked} code={code} />
    </>
  );
}

type PaperProps = { concern: string; letter: Letter; big: boolean; asked: boolean; code: { code: string; where: string } | null };

/** A way in that isn't filled is left out: the slip is one. */
function Paper({ concern, letter, big, asked, code }: PaperProps) {
  const { organisation } = useSuspenseQuery(me).data;
  const view = useQuery(concernOf(concern)).data;
  const holes = [WHERE, CODE, ROOM];
  const filled = letter.body.split('\n\n').map((paragraph) => (code === null ? paragraph : paragraph.replaceAll(WHERE, code.where).replaceAll(CODE, code.code)));
  const said = filled.filter((paragraph) => !holes.some((hole) => paragraph.includes(hole)));
  const { slip } = letter;
  return (
    <article className={`paper-page ${big ? 'big' : ''}`} lang={slip?.language}>
      <p className="paper-head">
        <b>{organisation.name}</b>
        {view !== undefined && <span>{whenIn(view.customerCard.language, organisation.zone, LONG_AGO).date(letter.createdAt)}</span>}
      </p>
      {view?.customer.name === letter.to && <Address to={letter.to} ways={view.customerCard.ways} />}
      {said.map((paragraph, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs stay where they stand
        <p key={place}>{paragraph}</p>
      ))}
      {slip !== null && (
        <>
          {asked && slip.asked.map((words) => <blockquote key={words}>{words}</blockquote>)}
          <div className="slip-sheet">
            <p className="slip-cut">✂ {slip.cut}</p>
            <SlipPaper slip={slip} />
          </div>
        </>
      )}
    </article>
  );
}

/** For the envelope, where we know where they live. */
function Address({ to, ways }: { to: string; ways: ConcernView['customerCard']['ways'] }) {
  const post = ways.find(({ kind }) => kind === 'post');
  return post === undefined ? null : <p>{`${to}\n${post.value}`}</p>;
}
