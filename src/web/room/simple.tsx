// Parts of the pages around the room: a page with one heading, a field, and a form that isn't about one concern.
import type { HTMLInputTypeAttribute, ReactNode } from 'react';
import type { Around, SaidForm, Setting } from '../../contract/roomPages.ts';
import { copyIn, refusalSentence } from '../../copy/copy.ts';
import { Hidden, Page, render } from './page.tsx';
import { WithPhone } from './phone.tsx';

/** `framed` within a page of somebody else's, which has a head of its own. */
export function simplePage(
  around: Around,
  pageTitle: string,
  children: ReactNode,
  { more, framed = false, ofOneLanguage = false }: { more?: 'tell'; framed?: boolean; ofOneLanguage?: boolean } = {},
): string {
  const { form } = copyIn(around.language);
  return render(
    <Page
      setting={around}
      title={pageTitle}
      place={around.organisation?.name ?? null}
      switches={form.switches}
      skip={form.skip}
      framed={framed}
      ofOneLanguage={ofOneLanguage}
      {...(more !== undefined && { more })}
    >
      {children}
    </Page>,
  );
}

export function Refused({ language, said }: { language: Setting['language']; said: SaidForm | undefined }) {
  if (said?.refusal === undefined) return null;
  const { refused } = copyIn(language).room;
  return (
    <p className="outcome refused" role="alert" tabIndex={-1} id="refusal" data-outcome="refused">
      <b>{refused.title}.</b> {refusalSentence(language, said.refusal)}
    </p>
  );
}

type GuardedProps = { setting: Setting; action: string; files?: boolean; fields?: string; children: ReactNode };
/** `fields` are the questions for the page's script, which shows those that an answer calls for. */
export function GuardedForm({ setting, action, files = false, fields, children }: GuardedProps) {
  return (
    <form method="post" action={action} className="stack" {...(files && { encType: 'multipart/form-data' })} {...(fields !== undefined && { 'data-fields': fields })}>
      <Hidden name="csrf" value={setting.csrf} />
      <Hidden name="once" value={setting.once} />
      {children}
    </form>
  );
}

type FieldProps = {
  name: string;
  label: string;
  hint?: string;
  type?: HTMLInputTypeAttribute;
  value?: string | undefined;
  optional?: string;
  required?: boolean;
  autoComplete?: string;
  inputMode?: 'numeric' | 'email' | 'tel' | 'text';
  maxLength?: number;
  max?: string;
  className?: string;
};
export function Field({ name, label, hint, value = '', optional, className = '', ...input }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={name}>
        {label} {optional !== undefined && <span className="soft">({optional})</span>}
      </label>
      {hint !== undefined && (
        <p className="soft" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <input id={name} name={name} defaultValue={value} className={className} dir="auto" {...(hint !== undefined && { 'aria-describedby': `${name}-hint` })} {...input} />
    </div>
  );
}

export const Call = ({ phone, says }: { phone: string | null; says: (phone: string) => string }) =>
  phone === null ? null : (
    <p>
      <WithPhone sentence={says(phone)} phone={phone} />
    </p>
  );
