// The frame of a form's pages: where one is, the way back, and the form's own words in the language it was written in.
import { createContext, type ReactNode, use } from 'react';
import { type FillAround, type Filled, formPath } from '../../contract/fillPages.ts';
import { type Copy, copyIn } from '../../copy/copy.ts';
import { firstName } from '../ui/firstName.ts';
import { Hidden, Page, render } from './page.tsx';
import { ShownRoom, shownOf } from './shown.ts';

type Shown = FillAround & { readonly copy: Copy };
const Around = createContext<Shown | null>(null);
export function useFill(): Shown {
  const shown = use(Around);
  if (shown === null) throw new Error('a part of a form is drawn outside of its page');
  return shown;
}

type Frame = { facts: FillAround; title: string; back: { href: string; says: string }; helper?: Filled['task']; children: ReactNode };
export function framed({ facts, title, back, helper, children }: Frame): string {
  const copy = copyIn(facts.language);
  const { room: words, fill } = copy;
  const { room, readOnly, whole } = facts;
  const page = (
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
      {readOnly && whole !== null && <p className="note">{words.readOnly}</p>}
      {children}
      {helper && (
        <p>
          {fill.stuck(firstName(helper.asks.name))} <span dir="auto">{helper.reach?.text}</span>
        </p>
      )}
      <p className="emergency">
        <b>{words.notForEmergencies}</b> {room.organisation.emergency}
      </p>
    </Page>
  );
  return render(<Around value={{ ...facts, copy }}>{whole === null ? page : <ShownRoom value={shownOf(whole)}>{page}</ShownRoom>}</Around>);
}

/** Words that staff wrote into the form, in the form's own language. */
export function FormText({ of, children }: { of: Filled['form']; children: ReactNode }) {
  const { language } = useFill();
  return (
    <span dir="auto" {...(of.language !== language && { lang: of.language })}>
      {children}
    </span>
  );
}

type FillFormProps = { task: string; step: string; fromCheck?: boolean; files?: boolean; check?: string; children: ReactNode };
/** A plain form that keeps one answer; with files in a form of its own. */
export function FillForm({ task, step, fromCheck = false, files = false, check, children }: FillFormProps) {
  const { room, csrf, once } = useFill();
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
