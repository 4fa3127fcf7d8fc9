// The page on which a screen is given back, and the bar over every page while it is turned to them.
import type { ScreenFacts } from '../../contract/roomPages.ts';
import { copyIn, refusalSentence } from '../../copy/copy.ts';
import { firstName } from '../ui/firstName.ts';
import { useRoom } from './shown.ts';
import { Field, GuardedForm, simplePage } from './simple.tsx';

export function screenPage(facts: ScreenFacts): string {
  const { screen } = copyIn(facts.language);
  const by = firstName(facts.by);
  if (facts.state === 'ended') {
    return simplePage(
      facts,
      screen.endedTitle,
      <>
        <h1>{screen.endedTitle}</h1>
        <p>{screen.ended(by)}</p>
        <a className="button main" href="/desk/sign-in">
          {screen.signIn}
        </a>
      </>,
    );
  }
  return simplePage(facts, screen.title(by), <Locked facts={facts} by={by} />);
}

function Locked({ facts, by }: { facts: ScreenFacts; by: string }) {
  const { screen } = copyIn(facts.language);
  const wrong = facts.refusal !== undefined ? refusalSentence(facts.language, facts.refusal) : facts.left !== undefined ? screen.wrong(facts.left) : null;
  return (
    <>
      {wrong !== null && (
        <p className="outcome refused" role="alert" tabIndex={-1} data-outcome="refused">
          {wrong}
        </p>
      )}
      <h1>{screen.title(by)}</h1>
      <p>{facts.room === undefined ? screen.over(by) : screen.says(by)}</p>
      <GuardedForm setting={facts} action="/screen">
        <Field name="pin" label={screen.pin(by)} type="password" inputMode="numeric" autoComplete="off" maxLength={20} required />
        <button type="submit" className="button main">
          {screen.send}
        </button>
      </GuardedForm>
      {facts.room !== undefined && (
        <a className="button" href={facts.room}>
          {screen.onward}
        </a>
      )}
      <details className="opening quiet">
        <summary>{screen.forgotten}</summary>
        <div className="opened">
          <p>{screen.forgottenSays(by)}</p>
          <GuardedForm setting={facts} action="/screen/password">
            <button type="submit" className="button">
              {screen.forgottenSend}
            </button>
          </GuardedForm>
        </div>
      </details>
    </>
  );
}

/** First on every page of a turned screen: whose it is, and the way to give it back. */
export function TurnedBar() {
  const { turnedBy, copy } = useRoom();
  if (turnedBy === undefined) return null;
  const by = firstName(turnedBy);
  return (
    <section className="note on-screen" aria-label={copy.screen.give(by)}>
      <p>{copy.screen.bar(by)}</p>
      <a className="button" href="/screen">
        {copy.screen.give(by)}
      </a>
    </section>
  );
}
