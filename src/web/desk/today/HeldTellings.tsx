import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { type HeldTelling, letIn, listHeld, sayNoTelling } from '../../../contract/webForm.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Said } from '../../ui/Voice.tsx';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';

const held = queryOptions({ queryKey: ['held'], queryFn: ({ signal }) => call(listHeld, { query: { limit: 20 } }, { signal }) });

/** What came by a form and looks like no telling: read by a person, never thrown away unseen. Nothing where there is none. */
export function HeldTellings({ now }: { now: Date }) {
  const { webForms: words } = useWords();
  const items = useQuery(held).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card heading={words.held.title}>
      <p className="soft small">{words.held.says}</p>
      <ul className="mt-2 grid">
        {items.map((one) => (
          <OneHeld key={one.id} one={one} now={now} />
        ))}
      </ul>
    </Card>
  );
}

function OneHeld({ one, now }: { one: HeldTelling; now: Date }) {
  const { webForms: words, times, language } = useWords();
  const { held: says } = words;
  const client = useQueryClient();
  const params = { id: one.id };
  const again = () => Promise.all([client.invalidateQueries({ queryKey: ['held'] }), client.invalidateQueries({ queryKey: ['today'] })]);
  const opening = useSaving(() => call(letIn, { params }), says.openedNow, again);
  const ending = useSaving(() => call(sayNoTelling, { params }), says.goneLater, again);
  const signs = new Intl.ListFormat(language).format(one.signs.map((sign) => says.signs[sign]));
  return (
    <li className="grid gap-2 border-t border-line py-3 first:border-0">
      <p className="flex flex-wrap items-baseline justify-between gap-2">
        <bdi className="min-w-0 font-semibold break-words">{says.from(one.name, one.way)}</bdi>
        <Tag tone="due">{times.since(one.at, now)}</Tag>
      </p>
      <p className="line-clamp-6 break-words whitespace-pre-wrap">
        <Said>{one.words}</Said>
      </p>
      <p className="soft small">
        {says.because} {signs}. {one.files > 0 && says.files(one.files)}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={opening.go} waiting={opening.waiting}>
          {says.letIn}
        </Button>
        <Button look="quiet" onClick={ending.go} waiting={ending.waiting}>
          {says.none}
        </Button>
      </div>
    </li>
  );
}
