import { FoldedCard } from '../../../ui/Card.tsx';
import type { AsideProps } from '../Aside.tsx';

/** Who opened this with a reason, as the customer sees it too. */
export function Looks({ room: { view, words } }: AsideProps) {
  const { concern, times } = words;
  if (view.looks.length === 0) return null;
  const now = new Date();
  return (
    <FoldedCard heading={concern.reasoned.looks} beside={view.looks.length.toLocaleString(times.locale)}>
      <ul className="grid gap-2">
        {view.looks.map((look) => (
          <li key={`${look.by.id}.${look.at}`}>
            <p className="plain-words">{look.reason}</p>
            <p className="soft small">
              {concern.reasoned.looked(look.by.name, times.dayAndTime(look.at))}
              {new Date(look.until) > now && ` · ${concern.reasoned.until(times.dayAndTime(look.until))}`}
            </p>
          </li>
        ))}
      </ul>
    </FoldedCard>
  );
}
