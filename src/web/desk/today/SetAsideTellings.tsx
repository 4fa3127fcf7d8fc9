import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { letIn, listSetAside, type SetAside, sayNoTelling } from '../../../contract/webForm.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Said } from '../../ui/Voice.tsx';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';

const setAside = queryOptions({ queryKey: ['setAside'], queryFn: ({ signal }) => call(listSetAside, { query: { limit: 20 } }, { signal }) });

/** What came by a form and looks like no telling: read by a person, never thrown away unseen. Nothing where there is none. */
export function SetAsideTellings({ now }: { now: Date }) {
  const { webForms: words } = useWords();
  const items = useQuery(setAside).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card heading={words.aside.title}>
      <p className="soft small">{words.aside.says}</p>
      <ul className="mt-2 grid">
        {items.map((one) => (
          <OneAside key={one.id} one={one} now={now} />
        ))}
      </ul>
    </Card>
  );
}

function OneAside({ one, now }: { one: SetAside; now: Date }) {
  const { webForms: words, times, language } = useWords();
  const { aside } = words;
  const client = useQueryClient();
  const params = { id: one.id };
  const again = () => Promise.all([client.invalidateQueries({ queryKey: ['setAside'] }), client.invalidateQueries({ queryKey: ['today'] })]);
  const opening = useSaving(() => call(letIn, { params }), aside.openedNow, again);
  const ending = useSaving(() => call(sayNoTelling, { params }), aside.goneLater, again);
  const signs = new Intl.ListFormat(language).format(one.signs.map((sign) => aside.signs[sign]));
  return (
    <li className="grid gap-2 border-t border-line py-3 first:border-0">
      <p className="flex flex-wrap items-baseline justify-between gap-2">
        <bdi className="min-w-0 font-semibold break-words">{aside.from(one.name, one.way)}</bdi>
        <Tag tone="due">{times.since(one.at, now)}</Tag>
      </p>
      <p className="line-clamp-6 break-words whitespace-pre-wrap">
        <Said>{one.words}</Said>
      </p>
      <p className="soft small">
        {aside.because} {signs}. {one.files > 0 && aside.files(one.files)}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={opening.go} waiting={opening.waiting}>
          {aside.letIn}
        </Button>
        <Button look="quiet" onClick={ending.go} waiting={ending.waiting}>
          {aside.none}
        </Button>
      </div>
    </li>
  );
}
