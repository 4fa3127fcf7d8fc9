// The ways to a room and around it: first page, code, a link that has run out, a second check, no page, and trouble.

import type { Around, LandingFacts, SaidForm, TroubleFacts } from '../../contract/roomPages.ts';
import { copyIn, refusalSentence } from '../../copy/copy.ts';
import { Call, Field, GuardedForm, Refused, simplePage } from './simple.tsx';

export function landingPage(facts: LandingFacts): string {
  const words = copyIn(facts.language).form.landing;
  const [only] = facts.forms;
  return simplePage(
    facts,
    words.pageTitle,
    <>
      <div>
        <h1>{words.title}</h1>
        <p>{words.says}</p>
      </div>
      {!facts.isSetUp && (
        <section className="card next">
          <p>{words.setUp}</p>
          <a className="button main" href="/setup">
            {words.setUpLink}
          </a>
        </section>
      )}
      {facts.forms.length === 1 && only !== undefined && (
        <a className="button main" href={only.href}>
          {words.tell}
        </a>
      )}
      {facts.forms.length > 1 &&
        facts.forms.map(({ organisation, href }) => (
          <a key={href} className="button" href={href}>
            {words.tellAt(organisation)}
          </a>
        ))}
      {facts.isSetUp && (
        <div className="stack">
          <a className="button" href="/code">
            {words.code}
          </a>
          <p className="soft">{words.codeSays}</p>
        </div>
      )}
      {facts.isSetUp && (
        <p className="links">
          <a href="/link">{words.link}</a>
          <a href="/desk/">{words.staff}</a>
        </p>
      )}
    </>,
  );
}

export function codePage(facts: Around & { said?: SaidForm }): string {
  const words = copyIn(facts.language).form.code;
  return simplePage(
    facts,
    words.pageTitle,
    <>
      <Refused language={facts.language} said={facts.said} />
      <h1>{words.title}</h1>
      <GuardedForm setting={facts} action="/code">
        <Field name="code" label={words.label} hint={words.says} value={facts.said?.values.code} required autoComplete="off" maxLength={40} className="code" />
        <button type="submit" className="button main">
          {words.send}
        </button>
      </GuardedForm>
      <section>
        <h2>{words.noCode}</h2>
        <p>{words.noCodeSays}</p>
      </section>
      <CallPlace facts={facts} />
    </>,
  );
}

const CallPlace = ({ facts }: { facts: Around }) => <Call phone={facts.organisation?.phone ?? null} says={copyIn(facts.language).form.sent.call} />;

/** `action` names the organisation of the link, such as /link/019a… */
export function expiredPage(facts: Around & { action: string; said?: SaidForm }): string {
  const words = copyIn(facts.language).form.expired;
  return simplePage(
    facts,
    words.pageTitle,
    <>
      <Refused language={facts.language} said={facts.said} />
      <div>
        <h1>{words.title}</h1>
        <p>{words.says}</p>
      </div>
      <GuardedForm setting={facts} action={facts.action}>
        <Field name="email" type="email" label={words.label} hint={words.hint} value={facts.said?.values.email} required autoComplete="email" inputMode="email" maxLength={254} />
        <button type="submit" className="button main">
          {words.send}
        </button>
      </GuardedForm>
      <p>
        {words.code} <a href="/code">{words.codeLink}</a>
      </p>
      <Call phone={facts.organisation?.phone ?? null} says={words.call} />
    </>,
  );
}

/** The same words whether the address is known or not. */
export function linkSentPage(facts: Around): string {
  const words = copyIn(facts.language).form.sent;
  return simplePage(
    facts,
    words.pageTitle,
    <>
      <h1>{words.title}</h1>
      <p>{words.says}</p>
      <p>{words.wait}</p>
      <CallPlace facts={facts} />
    </>,
  );
}

/** In one box, as people write a day. */
export function secondCheckPage(facts: Around & { action: string; said?: SaidForm }): string {
  const words = copyIn(facts.language).form.check;
  const ours = { 'code-wrong': words.wrong, 'birth-date-unread': words.unread }[facts.said?.refusal ?? ''];
  return simplePage(
    facts,
    words.pageTitle,
    <>
      {ours === undefined ? (
        <Refused language={facts.language} said={facts.said} />
      ) : (
        <p className="outcome refused" role="alert" tabIndex={-1} data-outcome="refused">
          {ours}
        </p>
      )}
      <div>
        <h1>{words.title}</h1>
        <p>{words.says}</p>
      </div>
      <GuardedForm setting={facts} action={facts.action}>
        <Field name="born" label={words.legend} hint={words.hint} value={facts.said?.values.born} required autoComplete="bday" maxLength={100} />
        <button type="submit" className="button main">
          {words.send}
        </button>
      </GuardedForm>
      <Call phone={facts.organisation?.phone ?? null} says={words.call} />
    </>,
  );
}

export function notFoundPage(facts: Around): string {
  const words = copyIn(facts.language).form.notFound;
  return simplePage(
    facts,
    words.pageTitle,
    <>
      <h1>{words.title}</h1>
      <p>{words.says}</p>
      <a className="button main" href="/code">
        {words.code}
      </a>
      <a className="button" href="/">
        {words.home}
      </a>
    </>,
  );
}

/** Something went wrong on our side, with the reference under which it was logged; or what was sent can't be taken in, and why. */
export function troublePage(facts: TroubleFacts): string {
  const words = copyIn(facts.language).form.trouble;
  const { refused } = copyIn(facts.language).room;
  const title = facts.refusal === undefined ? words.title : refused.title;
  return simplePage(
    facts,
    facts.refusal === undefined ? words.pageTitle : title,
    <>
      <h1>{title}</h1>
      <p>{facts.refusal === undefined ? words.says : refusalSentence(facts.language, facts.refusal)}</p>
      <a className="button main" href={facts.back ?? '/'}>
        {facts.back === undefined ? words.home : words.back}
      </a>
      {facts.reference !== undefined && <p className="soft">{words.reference(facts.reference)}</p>}
      <Call phone={facts.organisation?.phone ?? null} says={words.call} />
    </>,
  );
}
