// One decision: what matters to them is asked before they see the options; then they choose, add, or leave it to us.
import type { DecisionView } from '../../contract/decision.ts';
import { firstName } from '../ui/firstName.ts';
import { Choose } from './decisionOptions.tsx';
import { Box, DeedForm, Opening, Send, Words } from './parts.tsx';
import { mayDo, useRoom } from './shown.ts';
import type { SubPage } from './subPage.tsx';
import { SaidBy } from './withThem.tsx';

export const decisionPage: SubPage = ({ room }, thing) => {
  const decision = room.decisions.find(({ id }) => id === thing);
  return decision === undefined ? null : { title: decision.question.text ?? '', body: <Stage decision={decision} /> };
};

type OfOne = { decision: DecisionView };
function Stage({ decision }: OfOne) {
  const shown = useRoom();
  const { decision: words } = shown.copy;
  if (decision.state === 'chosen') return <Chosen decision={decision} />;
  if (decision.state === 'dropped') {
    return (
      <>
        <p>{words.droppedSays}</p>
        {decision.why !== null && <Words said={decision.why} />}
      </>
    );
  }
  return (
    <>
      {decision.why !== null && (
        <div>
          <p className="soft">{words.again}</p>
          <Words said={decision.why} />
        </div>
      )}
      {decision.matters === null && mayDo(shown, 'sayWhatMatters') ? <Before decision={decision} /> : <Choose decision={decision} />}
    </>
  );
}

/** Before the options; what they told us at the start stands ready to be kept or changed. */
function Before({ decision }: OfOne) {
  const { copy, room } = useRoom();
  const { before } = copy.decision;
  const told = room.telling.matters?.text ?? null;
  return (
    <section className="card asks" aria-labelledby="matters-title">
      <h2 id="matters-title">{before.title}</h2>
      <p>{before.says}</p>
      <DeedForm deed="sayWhatMatters" of={decision.id} about={{ decision: decision.id }}>
        {told !== null && <p className="soft">{before.told}</p>}
        <Box deed="sayWhatMatters" of={decision.id} label={before.label} from={told ?? ''} />
        <Send tone="main">{before.go}</Send>
        <Send name="skip" answer="yes">
          {before.skip}
        </Send>
      </DeedForm>
    </section>
  );
}

function Chosen({ decision }: OfOne) {
  const { copy, when, owner } = useRoom();
  const { decision: words } = copy;
  const { chosen } = decision;
  const option = decision.options.find(({ id }) => id === chosen?.option);
  if (chosen === null || option === undefined) return null;
  return (
    <>
      <section className="said together">
        <p>{chosen.who === 'customer' ? words.youChose : words.weChose}</p>
        <Words said={option.words} />
        {chosen.because !== null && <p>{words.chosen.because[chosen.because]}</p>}
        {chosen.words !== null && (
          <>
            <h2>{words.chosen.why}</h2>
            <Words said={chosen.words} />
          </>
        )}
        <p className="soft">
          {words.chosen.on(when.on(chosen.by.at))} {chosen.who === 'us' && firstName(chosen.by.by.name || owner)}
        </p>
        {chosen.who === 'customer' && <SaidBy by={chosen.by} />}
      </section>
      <Others decision={decision} chosen={option.id} />
      <Again decision={decision} />
    </>
  );
}

function Others({ decision, chosen }: OfOne & { chosen: string }) {
  const { copy } = useRoom();
  const others = decision.options.filter(({ id }) => id !== chosen);
  return (
    <details className="opening quiet">
      <summary>{copy.decision.chosen.others}</summary>
      <ul className="lines opened">
        {others.map(({ id, words }) => (
          <li key={id}>
            <Words said={words} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Again({ decision }: OfOne) {
  const shown = useRoom();
  const { chosen: words } = shown.copy.decision;
  if (!mayDo(shown, 'reopenDecision')) return null;
  return (
    <Opening deed="reopenDecision" of={decision.id} label={words.again}>
      <DeedForm deed="reopenDecision" of={decision.id} about={{ decision: decision.id }}>
        <p>{words.againSays}</p>
        <Box deed="reopenDecision" of={decision.id} label={words.againLabel} rows={3} />
        <Send>{words.againGo}</Send>
      </DeedForm>
    </Opening>
  );
}
