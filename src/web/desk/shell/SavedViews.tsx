import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dropView, type SavedView } from '../../../contract/views.ts';
import { call } from '../client.ts';
import { addressOf, savedViews } from '../concerns/savedViews.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';

/** One's own views, under those that everybody has. */
export function SavedViews() {
  const views = useQuery(savedViews).data?.items ?? [];
  return views.map((view) => <One key={view.id} view={view} />);
}

function One({ view }: { view: SavedView }) {
  const { concerns } = useWords();
  const client = useQueryClient();
  const dropping = useSaving(
    () => call(dropView, { params: { id: view.id } }),
    concerns.saved.dropped(view.name),
    () => client.invalidateQueries({ queryKey: savedViews.queryKey }),
  );
  return (
    <li className="group flex min-w-0 items-center">
      <Link
        to="/concerns"
        search={addressOf(view)}
        className="place min-w-0 grow"
        activeOptions={{ includeSearch: true, exact: true }}
        activeProps={{ 'aria-current': 'page' }}
        title={view.name}
      >
        <span className="m-0! truncate text-start text-ink!">{view.name}</span>
      </Link>
      <button
        type="button"
        className="soft size-7 flex-none cursor-pointer rounded-one opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 hover:bg-sunk focus-visible:opacity-100 pointer-coarse:opacity-100"
        aria-label={concerns.saved.drop(view.name)}
        title={concerns.saved.drop(view.name)}
        onClick={dropping.go}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}
