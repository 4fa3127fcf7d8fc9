import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { GameRow } from '../../../contract/cause.ts';
import { Card } from '../../ui/Card.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useWords } from '../words.tsx';
import { games } from './causes.ts';
import { Answer, GameState, LastAnswer } from './GameCard.tsx';

/** The leader's questions that wait, the last answer above each blank line; nothing where there is none. */
export function GameQueue({ all = false }: { all?: boolean }) {
  const { causes } = useWords();
  const items = useQuery(games).data?.items ?? [];
  const waiting = items.filter(({ state }) => state === 'waiting');
  const resting = items.filter(({ state }) => state === 'resting');
  if (waiting.length === 0 && (!all || resting.length === 0)) return null;
  return (
    <Card flush heading={causes.game.question} beside={waiting.length > 0 ? causes.game.queue(waiting.length) : undefined}>
      <div className="grid">
        {waiting.map((one) => (
          <Waiting key={one.id} one={one} />
        ))}
      </div>
      {all && resting.length > 0 && (
        <details className="px-4 pt-2">
          <summary className="cursor-pointer text-ours">{causes.game.queueRests}</summary>
          <ul className="grid gap-1 pt-2">
            {resting.map((one) => (
              <Resting key={one.id} one={one} />
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

function Waiting({ one }: { one: GameRow }) {
  const { causes } = useWords();
  return (
    <section className="grid gap-3 border-t border-line px-4 py-4 first:border-t-0">
      <div>
        <p className="flex flex-wrap items-baseline gap-2">
          <Link to="/causes/$id" params={{ id: one.cause }} className="font-semibold">
            {one.title.text ?? causes.tree.erased}
          </Link>
          {one.mine && <Tag tone="ours">{causes.game.mine}</Tag>}
        </p>
        <GameState game={one} />
      </div>
      <LastAnswer game={one} />
      {!one.mine && <Answer cause={{ id: one.cause }} game={one} />}
    </section>
  );
}

function Resting({ one }: { one: GameRow }) {
  const { causes, times } = useWords();
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4">
      <Link to="/causes/$id" params={{ id: one.cause }}>
        {one.title.text ?? causes.tree.erased}
      </Link>
      {one.returnsAt !== null && <span className="soft small">{causes.game.resting(times.day(one.returnsAt))}</span>}
    </li>
  );
}
