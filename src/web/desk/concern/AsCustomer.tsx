import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Key } from '../../ui/Key.tsx';
import { useKeys } from '../../ui/keys.ts';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words.tsx';
import { concernOf, firstName } from './concern.ts';

const route = getRouteApi('/desk/concerns/$id/as-customer');

/** The very page that the customer opens, read-only; looking at it never counts as seen by them. */
export function AsCustomer() {
  const { id } = route.useParams();
  const { concern } = useWords();
  const navigate = route.useNavigate();
  const view = useSuspenseQuery(concernOf(id)).data;
  const name = firstName(view);
  useKeys({ v: () => void navigate({ to: '/concerns/$id', params: { id } }) });
  return (
    <Page title={concern.asCustomer.title(name)}>
      <div className="grid gap-4">
        <header className="flex flex-wrap items-end justify-between gap-4">
          <div className="grid gap-1">
            <h1>{concern.asCustomer.title(name)}</h1>
            <p className="soft">{concern.asCustomer.says}</p>
          </div>
          <Link to="/concerns/$id" params={{ id }} className="button">
            {concern.asCustomer.back} <Key>v</Key>
          </Link>
        </header>
        <iframe title={concern.asCustomer.title(name)} src={`/room/preview/${id}`} sandbox="allow-same-origin" className="card h-[calc(100dvh-10rem)] min-h-96 w-full" />
      </div>
    </Page>
  );
}
