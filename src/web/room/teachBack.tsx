// "To see whether I explained it well, could you tell me in your own words …": about our explaining, never about them.
import type { TeachBackView } from '../../contract/task.ts';
import { firstName } from '../ui/firstName.ts';
import { Box, DeedForm, Send, Words } from './parts.tsx';
import { mayDo, type Shown, useRoom } from './shown.ts';
import { pathTo, type SubPage } from './subPage.tsx';
import type { YoursLine } from './yours.tsx';

export function theirTeachBacks(shown: Shown): readonly YoursLine[] {
  if (!mayDo(shown, 'sayBack')) return [];
  const asked = shown.room.teachBacks.filter(({ state }) => state === 'asked');
  return asked.map(({ id, by }) => ({ key: `teach-back ${id}`, says: shown.copy.task.yours.teachBack(firstName(by.by.name)), href: pathTo(shown, 'teach-back', id) }));
}

export const teachBackPage: SubPage = (shown, thing) => {
  const one = shown.room.teachBacks.find(({ id }) => id === thing);
  return one === undefined ? null : { title: shown.copy.task.teachBack.title, body: <OneTeachBack one={one} /> };
};

function OneTeachBack({ one }: { one: TeachBackView }) {
  const { copy } = useRoom();
  const { teachBack: words } = copy.task;
  const name = firstName(one.by.by.name);
  switch (one.state) {
    case 'asked':
      return <Asked one={one} name={name} />;
    case 'said':
      return <Answered says={words.said(name)} one={one} />;
    case 'clear':
      return <Answered says={words.clear(name)} one={one} />;
    case 'left':
      return <p>{words.left}</p>;
  }
}

function Asked({ one, name }: { one: TeachBackView; name: string }) {
  const shown = useRoom();
  const { teachBack: words } = shown.copy.task;
  const about = { teachBack: one.id, round: one.rounds.length };
  return (
    <>
      <ExplainedAnew one={one} />
      <p>{words.ask}</p>
      <div className="said ours">
        <Words said={one.question} />
      </div>
      <p className="soft">{words.about}</p>
      {mayDo(shown, 'sayBack') && (
        <div className="stack">
          <DeedForm deed="sayBack" of={one.id} about={about}>
            <Box deed="sayBack" of={one.id} label={words.label} rows={6} />
            <Send answer="said" tone="main">
              {words.tell(name)}
            </Send>
          </DeedForm>
          <DeedForm deed="sayBack" of={one.id} about={about} slot="rather-not">
            <Send answer="rather-not">{words.rather}</Send>
          </DeedForm>
        </div>
      )}
    </>
  );
}

/** From the second round on: what we had left unclear, and how we put it now. */
function ExplainedAnew({ one }: { one: TeachBackView }) {
  const { copy } = useRoom();
  const { teachBack: words } = copy.task;
  const gap = one.rounds.at(-2)?.gap;
  const explained = one.rounds.at(-1)?.explained;
  if (!gap || !explained) return null;
  return (
    <section className="card stack">
      <h2>{words.gap}</h2>
      <Words said={gap} />
      <h2>{words.explained}</h2>
      <Words said={explained} />
    </section>
  );
}

function Answered({ says, one }: { says: string; one: TeachBackView }) {
  const { copy } = useRoom();
  const said = one.rounds.at(-1)?.said;
  return (
    <>
      <p>{says}</p>
      {one.words && <Words said={one.words} />}
      {said && (
        <div>
          <h2>{copy.task.teachBack.yours}</h2>
          <Words said={said} />
        </div>
      )}
    </>
  );
}
