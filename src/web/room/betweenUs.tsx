// Lines on the main page for what goes beyond this concern: how often we call, the charter with its date, and what to know about them.
import { callsLine } from './calls.tsx';
import { mayDo, useRoom } from './shown.ts';
import { pathTo } from './subPage.tsx';

export function BetweenUs() {
  const shown = useRoom();
  const { me, copy, when } = shown;
  if (me === undefined) return null;
  const { agreed } = me.charter;
  // Where they say how often we write, the line about our calls stands there, and nowhere else.
  const calls = mayDo(shown, 'wishUpdates') ? null : callsLine(shown);
  return (
    <nav className="links on-screen" aria-label={copy.me.page.betweenUs}>
      {calls !== null && <a href={pathTo(shown, 'calls')}>{calls}</a>}
      <a href={pathTo(shown, 'charter')}>{agreed === null ? copy.me.charter.lineOffer : copy.me.charter.lineAgreed(when.on(agreed.at))}</a>
      <a href={pathTo(shown, 'me')}>{copy.me.page.link}</a>
    </nav>
  );
}
