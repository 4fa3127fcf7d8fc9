import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { SaidAndDone } from '../../../contract/change.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { NotReached } from '../shell/NotReached.tsx';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words.tsx';
import { saidAndDone } from './changes.ts';

/** "You said, we did", as staff see it: also what is too few for outside. It prints for the wall. */
export function SaidAndDonePage() {
  const { changes } = useWords();
  const { page: words } = changes;
  const found = useQuery(saidAndDone);
  const { data } = found;
  if (data === undefined) {
    return (
      <Page title={words.title}>
        <h1 className="mb-4">{words.title}</h1>
        <NotReached found={found} />
      </Page>
    );
  }
  return (
    <Page title={words.title}>
      <div className="grid gap-5">
        <header className="flex flex-wrap items-end justify-between gap-4">
          <div className="grid max-w-[60rem] gap-1">
            <h1>{words.title}</h1>
            <p className="soft print:hidden">{words.says}</p>
            <p className="soft print:hidden">
              {data.address === null ? (
                words.private
              ) : (
                <>
                  {words.public}{' '}
                  <a href={data.address} className="break-all">
                    {data.address}
                  </a>
                </>
              )}
            </p>
          </div>
          <span className="print:hidden">
            <Button onClick={() => window.print()}>{words.print}</Button>
          </span>
        </header>
        {data.items.length === 0 && (
          <div className="card">
            <Empty says={words.empty}>
              <Link to="/causes">{changes.page.toCauses}</Link>
            </Empty>
          </div>
        )}
        <ul className="grid items-start gap-4 lg:grid-cols-2">
          {data.items.map((one) => (
            <One key={one.change} one={one} />
          ))}
        </ul>
      </div>
    </Page>
  );
}

function One({ one }: { one: SaidAndDone }) {
  const { changes, times } = useWords();
  const { page: words, story } = changes;
  return (
    <li className={`card grid gap-3 px-4 py-4 ${one.tooFew ? 'print:hidden' : ''}`}>
      <div lang={one.language}>
        <p className="soft small">{story.said}</p>
        <p className="voice">{one.said}</p>
      </div>
      <div className="rounded-one bg-together-wash px-4 py-3" lang={one.language}>
        <p className="soft small">{story.did}</p>
        <p>{one.did}</p>
      </div>
      <p className="soft small flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag tone={one.kept ? 'together' : 'ours'}>{one.kept ? changes.states.kept : changes.states.tried}</Tag>
        <span>{changes.since(times.wholeDay(one.since))}</span>
        <span>{words.people(one.people)}</span>
        <Link to="/causes/$id" params={{ id: one.cause }} className="print:hidden">
          {words.open}
        </Link>
      </p>
      {one.tooFew && <p className="soft small">{story.tooFew}</p>}
    </li>
  );
}
