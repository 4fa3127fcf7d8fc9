// The frame of a page beside the main one: a way back above and below, what became of a form, and one thing.
import type { ReactNode } from 'react';
import type { RoomFacts, Sub, SubPageName } from '../../contract/roomPages.ts';
import { Outcome } from './outcome.tsx';
import { Page, render } from './page.tsx';
import { TurnedBar } from './screenPage.tsx';
import { type Shown, ShownRoom, shownOf } from './shown.ts';

/** What a page shows of its thing; null where there is no such thing. */
export type SubPage = (shown: Shown, thing: string | null) => { title: string; body: ReactNode } | null;

/** Where a page of this room lies. */
export const pathTo = ({ room }: Pick<Shown, 'room'>, page: SubPageName, thing?: string): string => `/room/${room.id}/see/${page}${thing === undefined ? '' : `/${thing}`}`;

export function renderSub(facts: RoomFacts & { sub: Sub }, page: SubPage): string | null {
  const shown = shownOf(facts);
  const drawn = page(shown, facts.sub.thing);
  if (drawn === null) return null;
  const { words, room, readOnly } = shown;
  return render(
    <ShownRoom value={shown}>
      <Page
        setting={facts}
        title={`${facts.said?.refusal ? `${words.refused.title}: ` : ''}${drawn.title}: ${words.pageTitle(room.organisation.name)}`}
        place={room.organisation.name}
        switches={words.switches}
        skip={words.sub.skip}
        noSwitches={readOnly === true}
      >
        <TurnedBar />
        <p className="back">
          <a href={`/room/${room.id}`}>{words.sub.back}</a>
        </p>
        {readOnly && <p className="note">{words.readOnly}</p>}
        <Outcome above={drawn.body} />
        <h1>{drawn.title}</h1>
        {drawn.body}
        <p className="emergency">
          <b>{words.notForEmergencies}</b> {room.organisation.emergency}
        </p>
        <a className="button" href={`/room/${room.id}`}>
          {words.sub.back}
        </a>
      </Page>
    </ShownRoom>,
  );
}
