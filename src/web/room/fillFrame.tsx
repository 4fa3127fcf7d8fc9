// The frame of a form's pages: where one is, the way back, and the form's own words in the language it was written in.
import type { ReactNode } from 'react';
import type { Filled } from '../../contract/fillPages.ts';
import { formPath } from '../../contract/fillPages.ts';
import type { RoomFacts } from '../../contract/roomPages.ts';
import type { TaskView } from '../../contract/task.ts';
import { copyIn } from '../../copy/copy.ts';
import { firstName } from './firstName.ts';
import { Hidden, Page, render } from './page.tsx';
import { ShownRoom, shownOf, useRoom } from './shown.ts';

type Frame = { facts: RoomFacts; title: string; back: { href: string; says: string }; helper?: TaskView; children: ReactNode };
export function framed({ facts, title, back, helper, children }: Frame): string {
  const shown = shownOf(facts);
  const { words, room, readOnly } = shown;
  return render(
    <ShownRoom value={shown}>
      <Page
        setting={facts}
        title={`${title}: ${words.pageTitle(room.organisation.name)}`}
        place={room.organisation.name}
        switches={words.switches}
        skip={words.sub.skip}
        noSwitches={readOnly === true}
        more="fill"
      >
        <p className="back" {...(facts.thanks === 'kept' && { 'data-kept': '' })}>
          <a href={back.href}>{back.says}</a>
        </p>
        {readOnly && <p className="note">{words.readOnly}</p>}
        {children}
        {helper && (
          <p>
            {copyIn(facts.language).fill.stuck(firstName(helper.asks.name))} <span dir="auto">{helper.reach?.text}</span>
          </p>
        )}
        <p className="emergency">
          <b>{words.notForEmergencies}</b> {room.organisation.emergency}
        </p>
      </Page>
    </ShownRoom>,
  );
}

/** Words that staff wrote into the form, in the form's own language. */
export function FormText({ of, children }: { of: Filled['form']; children: ReactNode }) {
  const { language } = useRoom();
  return (
    <span dir="auto" {...(of.language !== language && { lang: of.language })}>
      {children}
    </span>
  );
}

type FillFormProps = { task: string; step: string; fromCheck?: boolean; files?: boolean; check?: string; children: ReactNode };
/** A plain form that keeps one answer; with files in a form of its own. */
export function FillForm({ task, step, fromCheck = false, files = false, check, children }: FillFormProps) {
  const { room, csrf, once } = useRoom();
  return (
    <form
      method="post"
      action={`${formPath(room.id, task, step).replace('/see/', '/')}${files ? '/file' : ''}`}
      noValidate
      {...(files && { encType: 'multipart/form-data', 'data-at-once': '' })}
      {...(check !== undefined && { 'data-check': check })}
    >
      <Hidden name="csrf" value={csrf} />
      <Hidden name="once" value={once} />
      {fromCheck && <Hidden name="from" value="check" />}
      {children}
    </form>
  );
}
