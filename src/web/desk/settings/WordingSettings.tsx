import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { retireTaskWording, type Wording, type WordingVersion } from '../../../contract/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { TableTwin } from '../../ui/TableTwin.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { forms, retiredWordings, wordings } from './catalogue.ts';
import { WordingForm } from './WordingForm.tsx';

/** The words in which tasks are asked, and which of them work. */
export function WordingSettings() {
  const { wordings: words } = useWords();
  const { items } = useSuspenseQuery(wordings).data;
  const [isAdding, add] = useState(false);
  return (
    <Card heading={words.title}>
      <p className="soft">{words.says}</p>
      {items.length === 0 && !isAdding && <Empty says={words.empty} />}
      <ul className="my-3 grid">
        {items.map((wording) => (
          <li key={wording.id} className="border-t border-line py-4 first:border-0">
            <OneWording wording={wording} />
          </li>
        ))}
      </ul>
      {isAdding ? <WordingForm onDone={() => add(false)} /> : <Button onClick={() => add(true)}>{words.add}</Button>}
      <OutOfUse />
    </Card>
  );
}

function OneWording({ wording }: { wording: Wording }) {
  const { wordings: words } = useWords();
  const [isChanging, change] = useState(false);
  const [newest] = wording.versions;
  if (newest === undefined) return null;
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-baseline gap-3">
        <h3>{newest.title}</h3>
        {newest.compared.is === 'rate' && newest.compared.lookAtIt && <Tag tone="due">{words.look}</Tag>}
      </div>
      {newest.compared.is === 'rate' && newest.compared.lookAtIt && <p className="soft">{words.lookSays}</p>}
      <Comparison wording={wording} />
      <Reads version={newest} />
      {isChanging ? (
        <WordingForm wording={wording} onDone={() => change(false)} />
      ) : (
        <div className="flex flex-wrap gap-x-4">
          <Button look="quiet" onClick={() => change(true)}>
            {words.anew}
          </Button>
          <Retire wording={wording} />
        </div>
      )}
    </div>
  );
}

const triesOf = ({ first, again }: WordingVersion): number => first + again;

/** One bar for each version on one scale from nothing to all; fewer than five are said and not drawn. */
function Comparison({ wording }: { wording: Wording }) {
  const { wordings: words, desk, times } = useWords();
  const { columns } = words;
  const share = (version: WordingVersion): string => (version.compared.is === 'rate' ? `${version.compared.percent} %` : words.tooFew(triesOf(version)));
  const rows = wording.versions.map((one) => [
    words.version(one.version),
    words.madeBy(one.madeBy.name, times.day(one.madeAt)),
    String(one.first),
    String(one.again),
    String(one.otherwise),
    share(one),
  ]);
  return (
    <TableTwin
      caption={words.compare}
      columns={[columns.version, columns.made, columns.right, columns.again, columns.otherwise, columns.share]}
      rows={rows}
      showTable={desk.showTable}
      showPicture={desk.showPicture}
      picture={
        <figure className="grid gap-1">
          <figcaption className="soft small">{words.compare}</figcaption>
          {wording.versions.map((one) => (
            <VersionBar key={one.version} version={one} />
          ))}
        </figure>
      }
    />
  );
}

function VersionBar({ version }: { version: WordingVersion }) {
  const { wordings: words } = useWords();
  const { compared } = version;
  return (
    <div className="grid grid-cols-[5.5rem_minmax(0,1fr)_9rem] items-center gap-3">
      <span className="small">{words.version(version.version)}</span>
      {compared.is === 'rate' ? (
        <span aria-hidden="true" className="block h-2 rounded-pill bg-sunk">
          <span className={`block h-2 rounded-pill ${compared.lookAtIt ? 'bg-due' : 'bg-together'}`} style={{ inlineSize: `${compared.percent}%` }} />
        </span>
      ) : (
        <span aria-hidden="true" className="block border-t border-dashed border-edge" />
      )}
      <span className="small text-end">{compared.is === 'rate' ? `${compared.percent} % (${words.of(version.first, triesOf(version))})` : words.tooFew(triesOf(version))}</span>
    </div>
  );
}

function Reads({ version }: { version: WordingVersion }) {
  const { wordings: words } = useWords();
  const form = useQuery(forms).data?.items.find(({ id }) => id === version.form);
  return (
    <details>
      <summary className="soft small">{words.reads}</summary>
      <div className="grid gap-2 py-2">
        <p className="plain-words">{version.why}</p>
        <ol className="list-decimal ps-5">
          {version.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {version.right !== null && <p className="plain-words">{version.right}</p>}
        {form !== undefined && <p>{words.withForm(form.title)}</p>}
        {version.checks.length > 0 && (
          <div>
            <p className="soft small">{words.checks}</p>
            <ul className="list-disc ps-5">
              {version.checks.map((check) => (
                <li key={check}>{check}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </details>
  );
}

function Retire({ wording }: { wording: Wording }) {
  const { wordings: words } = useWords();
  const client = useQueryClient();
  const changing = useSaving(
    () => call(retireTaskWording, { params: { id: wording.id }, body: { retired: !wording.retired } }),
    words.done,
    () => client.invalidateQueries({ queryKey: ['wordings'] }),
  );
  return (
    <Button look="quiet" onClick={changing.go} waiting={changing.waiting}>
      {wording.retired ? words.bringBack : words.retire}
    </Button>
  );
}

function OutOfUse() {
  const { wordings: words } = useWords();
  const items = useQuery(retiredWordings).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <details className="mt-4">
      <summary className="soft small">{words.retired}</summary>
      <ul className="grid py-2">
        {items.map((wording) => (
          <li key={wording.id} className="flex flex-wrap items-baseline justify-between gap-4">
            <span className="soft">{wording.versions[0]?.title}</span>
            <Retire wording={wording} />
          </li>
        ))}
      </ul>
    </details>
  );
}
