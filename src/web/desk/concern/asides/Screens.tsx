import { FoldedCard } from '../../../ui/Card.tsx';
import type { AsideProps } from '../Aside.tsx';

/** When a screen was turned to them at the counter, by whom, and when it was given back. */
export function Screens({ room: { view, words } }: AsideProps) {
  const { screen, times } = words;
  if (view.screens.length === 0) return null;
  const now = new Date().toISOString();
  const ending = ({ backAt, until }: (typeof view.screens)[number]): string =>
    backAt !== null ? screen.back(times.dayAndTime(backAt)) : until > now ? screen.openNow : screen.notBack;
  return (
    <FoldedCard heading={screen.record} beside={view.screens.length.toLocaleString(times.locale)}>
      <ul className="grid gap-2">
        {view.screens.map((one) => (
          <li key={one.at}>
            {screen.turned(one.by.name, times.dayAndTime(one.at))} · <span className="soft">{ending(one)}</span>
          </li>
        ))}
      </ul>
    </FoldedCard>
  );
}
