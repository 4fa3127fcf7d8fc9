// The public form: what happened, in their own words; and its receipt, with a private link by mail or a code shown once.

import type { ReceiptFacts } from '../../contract/roomPages.ts';
import { ASKS, type OwnForm, type TellFacts, TRAP } from '../../contract/tellPages.ts';
import { copyIn } from '../../copy/copy.ts';
import type { FormCopy } from '../../copy/en/form.ts';
import { whenIn } from '../../copy/when.ts';
import { Hidden } from './page.tsx';
import { Call, Field, GuardedForm, simplePage } from './simple.tsx';
import { FurtherQuestions, fieldsForScript, Problems, Theirs, takesFiles } from './tellFields.tsx';

export function tellPage(facts: TellFacts): string {
  const words = copyIn(facts.language).form.tell;
  const { own } = facts;
  const title = own === undefined ? words.title : own.text.title;
  return simplePage(
    facts,
    own === undefined ? words.pageTitle(facts.organisation.name) : `${title}: ${facts.organisation.name}`,
    <>
      <Problems facts={facts} />
      <div>
        <h1>{own === undefined ? title : <Theirs own={own}>{title}</Theirs>}</h1>
        {(own === undefined || own.isOpen) && <p>{own?.text.says === undefined ? words.says : <Theirs own={own}>{own.text.says}</Theirs>}</p>}
        {facts.framed?.other && (
          <p>
            <a href={facts.framed.other.href} lang={facts.framed.other.language} hrefLang={facts.framed.other.language}>
              {copyIn(facts.language).form.switches.language}
            </a>
          </p>
        )}
      </div>
      {own !== undefined && !own.isOpen ? <Shut facts={facts} own={own} /> : <TheForm facts={facts} />}
    </>,
    { more: 'tell', framed: facts.framed !== undefined, ofOneLanguage: facts.isOfOneLanguage === true },
  );
}

/** Nothing is asked now: the organisation's own sentence says what to do instead. */
function Shut({ facts, own }: { facts: TellFacts; own: OwnForm }) {
  const words = copyIn(facts.language).form.tell;
  return (
    <section className="card next">
      <p>
        <Theirs own={own}>{own.text.closed ?? ''}</Theirs>
      </p>
      <Call phone={facts.organisation.phone} says={words.callInstead} />
      <p className="emergency">
        <b>{words.emergency}</b> {facts.emergency}
      </p>
    </section>
  );
}

function TheForm({ facts }: { facts: TellFacts }) {
  const words = copyIn(facts.language).form.tell;
  const kept = facts.said?.values ?? {};
  const isEcho = facts.said?.refusal === 'same-words-just-came';
  const { own } = facts;
  return (
    <>
      <section className="card next">
        <p className="emergency">
          <b>{words.emergency}</b> {facts.emergency}
        </p>
        {facts.isClosed && <Call phone={facts.organisation.phone} says={words.closedNow} />}
      </section>
      <GuardedForm setting={facts} action={facts.action} {...(takesFiles(own) && { files: true })} {...(own?.form && { fields: fieldsForScript(own.form) })}>
        {facts.ticket !== undefined && <Hidden name="ticket" value={facts.ticket} />}
        {isEcho && <Hidden name="another" value="yes" />}
        <div className="trap" aria-hidden="true">
          <label htmlFor={TRAP}>{words.leaveEmpty}</label>
          <input id={TRAP} name={TRAP} tabIndex={-1} autoComplete="off" />
        </div>
        <label className="choice boxed">
          <input type="checkbox" name="danger" value="yes" defaultChecked={kept.danger === 'yes'} />
          <span>
            <b>{words.danger}</b>
            <span className="soft">{words.dangerHint}</span>
          </span>
        </label>
        <Telling words={words} kept={kept} today={facts.now.slice(0, 10)} asks={own?.asks ?? ASKS} />
        {own && <FurtherQuestions facts={facts} own={own} />}
        <Reaching words={words} kept={kept} anonymous={own?.anonymous ?? true} noMail={facts.noMail === true} />
        <p className="soft">{words.privacy(facts.organisation.name)}</p>
        <button type="submit" className="button main">
          {isEcho ? words.sendAnother : words.send}
        </button>
      </GuardedForm>
    </>
  );
}

type Part = { words: FormCopy['tell']; kept: Readonly<Record<string, string>> };
type Ask = (typeof ASKS)[number];
const ROWS: Readonly<Record<Ask, number>> = { happened: 6, felt: 2, matters: 2, right: 2 };

/** The first question is the one that matters; where several are asked, the others may be left out. */
function Telling({ words, kept, today, asks }: Part & { today: string; asks: readonly Ask[] }) {
  const [first] = asks;
  return (
    <>
      {ASKS.filter((ask) => asks.includes(ask)).map((ask) => (
        <TellingBox key={ask} name={ask} label={words[ask]} rows={ask === first ? 6 : ROWS[ask]} kept={kept} {...(ask !== first && { optional: words.ifYouLike })} />
      ))}
      {asks.includes('happened') && <Field name="when" type="date" label={words.when} hint={words.whenHint} value={kept.when} optional={words.ifYouLike} max={today} />}
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

function Reaching({ words, kept, anonymous, noMail }: Part & { anonymous: boolean; noMail: boolean }) {
  return (
    <fieldset className="card stack">
      <legend>{words.whoTitle}</legend>
      <Field name="name" label={words.name} value={kept.name} autoComplete="name" maxLength={500} />
      <p className="soft">{words.contactHint}</p>
      <Field name="email" type="email" label={words.email} {...(!noMail && { hint: words.emailHint })} value={kept.email} autoComplete="email" inputMode="email" maxLength={254} />
      <Field name="phone" type="tel" label={words.phone} value={kept.phone} autoComplete="tel" inputMode="tel" maxLength={100} />
      {anonymous && (
        <label className="choice">
          <input type="checkbox" name="anonymous" value="yes" defaultChecked={kept.anonymous === 'yes'} />
          <span>
            {words.anonymous}
            <span className="soft">{words.anonymousHint}</span>
          </span>
        </label>
      )}
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
      <h1 data-kept="">{words.title}</h1>
      <section className="card next">
        <p>
          <b>{facts.lookedAtFirst === true ? words.lookedAtFirst : words.hearFrom(facts.owner, whenIn(facts.language, facts.zone, facts.now).by(facts.due))}</b>
        </p>
        <p className="emergency">
          <b>{emergency}</b> {facts.emergency}
        </p>
      </section>
      <WayBack words={words} way={facts.way} />
    </>,
    { more: 'tell', framed: facts.framed === true },
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
      {way.unsent !== undefined && <p>{words.unsent(way.unsent)}</p>}
      <p className="code">{inFours(way.code)}</p>
      <p>{words.code}</p>
      <p>{words.codeUse(way.page)}</p>
      <p className="soft">{way.unsent === undefined ? words.codeLost : words.codeLostNamed}</p>
      <button type="button" className="button" data-print hidden>
        {words.print}
      </button>
    </section>
  );
}

/** Letters in groups are read and typed with fewer slips. */
export const inFours = (code: string): string => code.match(/.{1,4}/g)?.join(' ') ?? code;
