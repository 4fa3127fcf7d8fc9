import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AskedChange } from '../../../contract/change.ts';
import { Card } from '../../ui/Card.tsx';
import { useWords } from '../words.tsx';
import { askedChanges } from './changes.ts';

/** What asks whoever looks: to keep a change, how it goes on its day, to read what came of it. Nothing where nothing does. */
export function AskedChanges() {
  const { changes } = useWords();
  const items = useQuery(askedChanges).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card flush heading={changes.asked.title}>
      <ul className="grid">
        {items.map((one) => (
          <Row key={`${one.asks} ${one.change}`} one={one} />
        ))}
      </ul>
    </Card>
  );
}

function Row({ one }: { one: AskedChange }) {
  const { changes, causes } = useWords();
  const { asked } = changes;
  const says = one.asks === 'take' ? asked.take : one.asks === 'read' ? asked.read : asked.check(one.day ?? 30);
  return (
    <li className="grid gap-1 border-t border-line px-4 py-3 first:border-t-0">
      <Link to="/causes/$id" params={{ id: one.cause }} className="font-semibold">
        {says}
      </Link>
      <p className="soft">{one.does.text ?? causes.tree.erased}</p>
    </li>
  );
}
