// What is decided and what is theirs to decide: a line each, which leads to its page.
import type { DecisionView } from '../../contract/decision.ts';
import { Card } from './parts.tsx';
import { mayDo, type Shown, useRoom } from './shown.ts';
import { pathTo } from './subPage.tsx';
import type { YoursLine } from './yours.tsx';

/** Also what they left to us: they can still choose. */
export function theirDecisions(shown: Shown): readonly YoursLine[] {
  if (!mayDo(shown, 'chooseOption')) return [];
  const { yours } = shown.copy.decision;
  return shown.room.decisions
    .filter(({ state }) => state === 'open')
    .map(({ id, question, left }) => ({
      key: `decision ${id}`,
      says: (left === null ? yours.matters : yours.left)(question.text ?? ''),
      href: pathTo(shown, 'decision', id),
    }));
}

export function Decisions() {
  const shown = useRoom();
  const { decisions } = shown.room;
  const { folds } = shown.words;
  if (decisions.length === 0) return null;
  return (
    <Card title={shown.copy.decision.title} id="decisions" inside={folds.decisions(decisions.length)}>
      <ul className="lines">
        {decisions.map((decision) => (
          <li key={decision.id} dir="auto">
            <a href={pathTo(shown, 'decision', decision.id)}>{decision.question.text}</a>
            <Standing decision={decision} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Standing({ decision }: { decision: DecisionView }) {
  const { copy } = useRoom();
  const { decision: words } = copy;
  const { chosen } = decision;
  if (decision.state === 'open') return <span className="soft">{decision.left === null ? words.open : words.leftToUs}</span>;
  if (chosen === null) return <span className="soft">{words.dropped}</span>;
  return (
    <span>
      <span className="soft">{chosen.who === 'customer' ? words.youChose : words.weChose}</span> {choiceOf(decision)}
    </span>
  );
}

export const choiceOf = ({ chosen, options }: DecisionView): string => options.find(({ id }) => id === chosen?.option)?.words.text ?? '';
