// The public form: what happened, in their own words; and its receipt, with a private link by mail or a code shown once.

import type { ReceiptFacts, TellFacts } from '../../contract/roomPages.ts';
import { copyIn } from '../../copy/copy.ts';
import type { FormCopy } from '../../copy/en/form.ts';
import { whenIn } from '../../copy/when.ts';
import { Call, Field, GuardedForm, Refused, simplePage } from './simple.tsx';

export function tellPage(facts: TellFacts): string {
  const words = copyIn(facts.language).form.tell;
  const kept = facts.said?.values ?? {};
  return simplePage(
    facts,
    words.pageTitle(facts.organisation.name),
    <>
      <Refused language={facts.language} said={facts.said} />
      <div>
        <h1>{words.title}</h1>
        <p>{words.says}</p>
      </div>
      <section className="card next">
        <p className="emergency">
          <b>{words.emergency}</b> {facts.emergency}
        </p>
        {facts.isClosed && <Call phone={facts.organisation.phone} says={words.closedNow} />}
      </section>
      <GuardedForm setting={facts} action={facts.action}>
        <label className="choice boxed">
          <input type="checkbox" name="danger" value="yes" defaultChecked={kept.danger === 'yes'} />
          <span>
            <b>{words.danger}</b>
            <span className="soft">{words.dangerHint}</span>
          </span>
        </label>
        <Telling words={words} kept={kept} today={facts.now.slice(0, 10)} />
        <Reaching words={words} kept={kept} />
        <p className="soft">{words.privacy(facts.organisation.name)}</p>
        <button type="submit" className="button main">
          {words.send}
        </button>
      </GuardedForm>
    </>,
  );
}

type Part = { words: FormCopy['tell']; kept: Readonly<Record<string, string>> };
function Telling({ words, kept, today }: Part & { today: string }) {
  return (
    <>
      <TellingBox name="happened" label={words.happened} rows={6} kept={kept} />
      <TellingBox name="felt" label={words.felt} rows={2} kept={kept} optional={words.ifYouLike} />
      <TellingBox name="matters" label={words.matters} rows={2} kept={kept} optional={words.ifYouLike} />
      <TellingBox name="right" label={words.right} rows={2} kept={kept} optional={words.ifYouLike} />
      <Field name="when" type="date" label={words.when} hint={words.whenHint} value={kept.when} optional={words.ifYouLike} max={today} />
    </>
  );
}

function TellingBox({ name, label, rows, kept, optional }: { name: string; label: string; rows: number; kept: Part['kept']; optional?: string }) {
  return (
    <div className="field">
      <label htmlFor={name}>
        {label} {optional !== undefined && <span className="soft">({optional})</span>}
      </label>
      <textarea id={name} name={name} rows={rows} dir="auto" maxLength={20_000} defaultValue={kept[name] ?? ''} />
    </div>
  );
}

function Reaching({ words, kept }: Part) {
  return (
    <fieldset className="card stack">
      <legend>{words.whoTitle}</legend>
      <Field name="name" label={words.name} value={kept.name} autoComplete="name" maxLength={500} />
      <p className="soft">{words.contactHint}</p>
      <Field name="email" type="email" label={words.email} hint={words.emailHint} value={kept.email} autoComplete="email" inputMode="email" maxLength={254} />
      <Field name="phone" type="tel" label={words.phone} value={kept.phone} autoComplete="tel" inputMode="tel" maxLength={100} />
      <label className="choice">
        <input type="checkbox" name="anonymous" value="yes" defaultChecked={kept.anonymous === 'yes'} />
        <span>
          {words.anonymous}
          <span className="soft">{words.anonymousHint}</span>
        </span>
      </label>
    </fieldset>
  );
}

export function receiptPage(facts: ReceiptFacts): string {
  const words = copyIn(facts.language).form.receipt;
  const { emergency } = copyIn(facts.language).form.tell;
  return simplePage(
    facts,
    words.pageTitle,
    <>
      <h1>{words.title}</h1>
      <section className="card next">
        <p>
          <b>{words.hearFrom(facts.owner, whenIn(facts.language, facts.zone, facts.now).by(facts.due))}</b>
        </p>
        <p className="emergency">
          <b>{emergency}</b> {facts.emergency}
        </p>
      </section>
      <WayBack words={words} way={facts.way} />
    </>,
  );
}

function WayBack({ words, way }: { words: FormCopy['receipt']; way: ReceiptFacts['way'] }) {
  if (way.is === 'phone') return <p>{words.phone(way.number)}</p>;
  if (way.is === 'mail') {
    return (
      <section className="card">
        <h2>{words.mailTitle}</h2>
        <p>{words.mail(way.address)}</p>
      </section>
    );
  }
  return (
    <section className="card asks">
      <h2>{words.codeTitle}</h2>
      <p className="code">{inFours(way.code)}</p>
      <p>{words.code}</p>
      <p>{words.codeUse(way.page)}</p>
      <p className="soft">{words.codeLost}</p>
      <button type="button" className="button" data-print hidden>
        {words.print}
      </button>
    </section>
  );
}

/** Letters in groups are read and typed with fewer slips. */
export const inFours = (code: string): string => code.match(/.{1,4}/g)?.join(' ') ?? code;
