// "You said, we did", for anybody who has its address: what people said, and what changed. It prints on paper for the wall.
import type { SaidAndDone } from '../../contract/change.ts';
import type { SaidAndDoneFacts } from '../../contract/roomPages.ts';
import { copyIn } from '../../copy/copy.ts';
import { whenIn } from '../../copy/when.ts';
import { simplePage } from './simple.tsx';

export function saidAndDonePage(facts: SaidAndDoneFacts): string {
  const { saidAndDone: words } = copyIn(facts.language);
  return simplePage(
    facts,
    `${words.title}: ${facts.organisation.name}`,
    <>
      <div>
        <h1>{words.title}</h1>
        <p>{words.says}</p>
      </div>
      {facts.items.length === 0 && <p className="note">{words.empty}</p>}
      {facts.items.map((one) => (
        <One key={one.change} one={one} facts={facts} />
      ))}
      <p className="soft">{words.nobody}</p>
      <a className="button on-screen" href={facts.form}>
        {words.tell}
      </a>
    </>,
  );
}

function One({ one, facts: { language, now } }: { one: SaidAndDone; facts: SaidAndDoneFacts }) {
  const { saidAndDone: words } = copyIn(language);
  const when = whenIn(language, 'UTC', now);
  return (
    <section className="card for-wall" aria-labelledby={`did-${one.change}`} lang={one.language}>
      <div>
        <p className="soft" lang={language}>
          {words.said}
        </p>
        <p className="words voice" dir="auto">
          {one.said}
        </p>
      </div>
      <div className="said together">
        <h2 id={`did-${one.change}`} lang={language}>
          {words.did}
        </h2>
        <p className="words" dir="auto">
          {one.did}
        </p>
      </div>
      <p className="soft" lang={language}>
        {words.since(when.wholeDay(one.since))}. {one.kept ? words.kept : words.trying} {words.people(one.people.toLocaleString(language))}
      </p>
    </section>
  );
}
