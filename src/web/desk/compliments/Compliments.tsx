import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addCompliment, type Compliment, listCompliments, thankFor } from '../../../contract/today.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftArea } from '../../ui/DraftArea.tsx';
import { useDraft } from '../../ui/draft.ts';
import { Empty } from '../../ui/Empty.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Face } from '../../ui/Face.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { NotReached } from '../shell/NotReached.tsx';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words.tsx';

/** Praise is not a concern; it is kept, shown, and thanked for. */
export function Compliments() {
  const { today, desk } = useWords();
  const [adding, setAdding] = useState(false);
  const found = useInfiniteQuery({
    queryKey: ['compliments'],
    queryFn: ({ pageParam, signal }) => call(listCompliments, { query: { limit: 50, ...(pageParam !== '' && { after: pageParam }) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  const all = found.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={desk.places.compliments}>
      <div className="grid max-w-[56rem] gap-5">
        <header className="flex flex-wrap items-end justify-between gap-4">
          <div className="grid gap-1">
            <h1>{today.compliments.title}</h1>
            <p className="soft">{today.compliments.says}</p>
          </div>
          <Button look="main" onClick={() => setAdding(true)}>
            {today.compliments.add}
          </Button>
        </header>
        <NotReached found={found} />
        <div className={found.isSuccess ? 'card' : ''}>
          {found.isSuccess && all.length === 0 && <Empty says={today.compliments.empty} />}
          <ul className="grid">
            {all.map((one) => (
              <li key={one.id} className="border-t border-line px-5 py-4 [content-visibility:auto] [contain-intrinsic-size:auto_6rem] first:border-0">
                <OneCompliment one={one} />
              </li>
            ))}
          </ul>
        </div>
        {found.hasNextPage && (
          <div>
            <Button onClick={() => void found.fetchNextPage()} waiting={found.isFetchingNextPage}>
              {desk.more}
            </Button>
          </div>
        )}
      </div>
      <Sheet open={adding} onClose={() => setAdding(false)} title={today.compliments.add} close={desk.close}>
        <NewCompliment onKept={() => setAdding(false)} />
      </Sheet>
    </Page>
  );
}

function OneCompliment({ one }: { one: Compliment }) {
  const { today, times } = useWords();
  const client = useQueryClient();
  const thanking = useSaving(
    () => call(thankFor, { params: { id: one.id } }),
    today.compliments.thanked,
    () => client.invalidateQueries({ queryKey: ['compliments'] }),
  );
  const when = one.happenedOn === null ? times.day(one.at) : 'day' in one.happenedOn ? times.wholeDay(one.happenedOn.day) : times.day(one.happenedOn.at);
  return (
    <div className="flex gap-4">
      <Face name={one.customer.name} of="theirs" />
      <div className="grid min-w-0 gap-1">
        {one.words?.text ? <p className="voice plain-words">{one.words.text}</p> : <p className="soft">{one.category ?? today.compliments.wordless}</p>}
        <p className="soft small">
          {one.customer.name} · {today.compliments.told(when)}
          {one.thankedBy !== null && one.thankedAt !== null && ` · ${today.compliments.thankedBy(one.thankedBy.name, times.day(one.thankedAt))}`}
        </p>
        {one.thankedAt === null && (
          <div>
            <Button look="quiet" waiting={thanking.waiting} onClick={thanking.go}>
              <span className="small">{today.compliments.thank}</span>
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

function NewCompliment({ onKept }: { onKept: () => void }) {
  const { today, desk } = useWords();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const words = useDraft('compliment');
  const keeping = useSaving(
    () => call(addCompliment, { body: { customer: { name: name.trim() }, text: words.text } }),
    today.compliments.kept,
    async () => {
      words.forget();
      await Promise.all(['compliments', 'today'].map((list) => client.invalidateQueries({ queryKey: [list] })));
      onKept();
    },
  );
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        keeping.go();
      }}
    >
      {keeping.problem !== null && <ErrorSentence says={sentenceOf(keeping.problem, desk)} />}
      <TextField label={today.compliments.who} value={name} onChange={(event) => setName(event.target.value)} required autoFocus />
      <DraftArea label={today.compliments.words} draft={words} voice="theirs" required onSend={keeping.go} />
      <div>
        <Button type="submit" look="main" waiting={keeping.waiting}>
          {today.compliments.go}
        </Button>
      </div>
    </form>
  );
}
