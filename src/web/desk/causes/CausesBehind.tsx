import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Card } from '../../ui/Card.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { useWords } from '../words.tsx';
import { causesOf } from './causes.ts';

/** What lies behind a concern or a signal: the causes that it is linked to, and the way to raise one. */
export function CausesBehind({ of }: { of: { concern: string } | { signal: string } }) {
  const { causes } = useWords();
  const items = useQuery(causesOf(of)).data?.items ?? [];
  return (
    <Card level={3} heading={causes.linked}>
      <div className="grid gap-3">
        {items.length === 0 && <p className="soft">{causes.linkedNone}</p>}
        <ul className="grid gap-1">
          {items.map(({ id, title, root }) => (
            <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-3">
              <Link to="/causes/$id" params={{ id }}>
                {title.text ?? causes.tree.erased}
              </Link>
              <Tag tone={root === 'agreed' ? 'together' : 'ours'}>{causes.rootStates[root]}</Tag>
            </li>
          ))}
        </ul>
        <p className="print:hidden">
          <Link to="/causes" search={{ raise: true, ...of }} className="button quiet">
            {causes.find}
          </Link>
        </p>
      </div>
    </Card>
  );
}
