import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type DragEvent, useState } from 'react';
import type { Slip } from '../../../contract/slips.ts';
import { Empty } from '../../ui/Empty.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Field } from '../../ui/Field.tsx';
import { say } from '../../ui/toast.ts';
import type { Problem } from '../client.ts';
import { problemIn, sentenceOf } from '../problems.ts';
import { Page } from '../shell/Page.tsx';
import { useWords } from '../words.tsx';
import { SlipCard } from './SlipCard.tsx';
import { bring, waitingSlips } from './slips.ts';

/** The tray of slips: bring a picture, look at the first, say what it says, and the next one is there. */
export function Slips() {
  const { slips, desk, times } = useWords();
  const { items } = useSuspenseQuery(waitingSlips).data;
  const [chosen, choose] = useState<string | null>(null);
  const bringing = useBringing();
  const here = items.find(({ id }) => id === chosen) ?? items[0];
  const drop = (event: DragEvent) => {
    event.preventDefault();
    bringing.add([...event.dataTransfer.files]);
  };
  return (
    <Page title={slips.title}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the field, which does the same by keyboard */}
      <div className="grid max-w-[64rem] gap-6" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <div className="grid gap-1">
          <h1>{slips.title}</h1>
          <p className="soft">{slips.says}</p>
        </div>
        {bringing.problem !== null && <ErrorSentence says={sentenceOf(bringing.problem, desk)} />}
        <Field label={slips.bring} hint={slips.bringHint}>
          {(wiring) => (
            <input
              {...wiring}
              type="file"
              multiple
              accept="image/jpeg,image/png,application/pdf"
              disabled={bringing.waiting}
              onChange={(event) => {
                bringing.add([...(event.target.files ?? [])]);
                event.target.value = '';
              }}
              className="w-full min-w-0 file:me-3 file:cursor-pointer file:rounded-one file:border file:border-edge file:bg-card file:px-3 file:py-1.5 file:text-ink"
            />
          )}
        </Field>
        {bringing.waiting && <p role="status">{slips.reading}</p>}
        {here === undefined ? (
          <div className="card">
            <Empty says={slips.none} />
          </div>
        ) : (
          <SlipCard key={`${here.id} ${here.code}`} slip={here} />
        )}
        {items.length > 1 && (
          <ul className="grid gap-1">
            {items.map((slip) => (
              <li key={slip.id}>
                <button type="button" className="button quiet" aria-current={slip.id === here?.id ? 'true' : undefined} onClick={() => choose(slip.id)}>
                  {nameOf(slip, slips, times.locale)} · {times.dayAndTime(slip.cameAt)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Page>
  );
}

const nameOf = ({ concern }: Slip, slips: ReturnType<typeof useWords>['slips'], locale: string): string =>
  concern === null ? slips.unplaced : slips.of(concern.customer.name, concern.number.toLocaleString(locale));

function useBringing() {
  const { slips } = useWords();
  const client = useQueryClient();
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const add = async (files: readonly File[]) => {
    if (waiting || files.length === 0) return;
    setWaiting(true);
    setProblem(null);
    try {
      let count = 0;
      for (const file of files) count += (await bring(file)).length;
      await client.invalidateQueries({ queryKey: ['slips'] });
      say(slips.brought(count));
    } catch (reason) {
      setProblem(problemIn(reason));
    } finally {
      setWaiting(false);
    }
  };
  return { add: (files: readonly File[]) => void add(files), waiting, problem };
}
