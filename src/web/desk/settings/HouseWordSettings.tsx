import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { changeHouseWords, type HouseWords } from '../../../contract/writing.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Choice, Field, TextField } from '../../ui/Field.tsx';
import { call } from '../client.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { writingHere } from '../writing/writing.ts';
import { houseWords } from './catalogue.ts';

/** The words that only this house understands, those of its trade, and what has to stand in letters word for word. */
export function HouseWordSettings() {
  const { house } = useWords().writing;
  const now = useSuspenseQuery(houseWords).data;
  return (
    <>
      <Card heading={house.title}>
        <p className="soft">{house.says}</p>
        <ul className="my-3 grid">
          {now.words.map((one) => (
            <OneWord key={one.word} one={one} all={now.words} />
          ))}
        </ul>
        <AddWord key={now.words.length} all={now.words} />
      </Card>
      <Card heading={house.trades}>
        <p className="soft mb-3">{house.tradesSay}</p>
        {TRADES.map((trade) => (
          <OneTrade key={trade} trade={trade} all={now.trades} />
        ))}
      </Card>
      <Card heading={house.mandated}>
        <p className="soft mb-3">{house.mandatedSays}</p>
        <Mandated all={now.mandated} />
      </Card>
    </>
  );
}

const TRADES = ['clinic', 'bank', 'hospitality'] as const;
type Word = HouseWords['words'][number];

function useChanging(change: Partial<HouseWords>) {
  const { house } = useWords().writing;
  const client = useQueryClient();
  return useSaving(
    () => call(changeHouseWords, { body: change }),
    house.done,
    (saved) => {
      client.setQueryData(houseWords.queryKey, saved);
      return client.invalidateQueries({ queryKey: writingHere.queryKey });
    },
  );
}

function OneWord({ one, all }: { one: Word; all: readonly Word[] }) {
  const { house } = useWords().writing;
  const removing = useChanging({ words: all.filter(({ word }) => word !== one.word) });
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-2 first:border-0">
      <span>
        <b>{one.word}</b> <span className="soft">{one.ask}</span>
      </span>
      <Button look="quiet" onClick={removing.go} waiting={removing.waiting} aria-label={house.removeWord(one.word)}>
        <span className="small">{house.remove}</span>
      </Button>
    </li>
  );
}

function AddWord({ all }: { all: readonly Word[] }) {
  const { house } = useWords().writing;
  const [word, type] = useState('');
  const [ask, typeAsk] = useState('');
  const adding = useChanging({ words: [...all, { word, ask: ask.trim() === '' ? null : ask }] });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (word.trim() !== '') adding.go();
  };
  return (
    <form className="grid gap-3 border-t border-line pt-4" onSubmit={submit}>
      <TextField label={house.word} value={word} onChange={(event) => type(event.target.value)} maxLength={500} required />
      <TextField label={house.ask} hint={house.askHint} value={ask} onChange={(event) => typeAsk(event.target.value)} maxLength={500} />
      <div>
        <Button type="submit" waiting={adding.waiting}>
          {house.add}
        </Button>
      </div>
    </form>
  );
}

function OneTrade({ trade, all }: { trade: (typeof TRADES)[number]; all: HouseWords['trades'] }) {
  const { house } = useWords().writing;
  const isOn = all.includes(trade);
  const changing = useChanging({ trades: isOn ? all.filter((one) => one !== trade) : [...all, trade] });
  const [wanted, want] = useState(isOn);
  const tick = () => {
    want(!isOn);
    changing.go();
  };
  return (
    // It moves under the hand, and back where the server refuses it.
    <Choice type="checkbox" checked={changing.waiting ? wanted : isOn} onChange={tick}>
      {house.tradeNames[trade]}
    </Choice>
  );
}

function Mandated({ all }: { all: readonly string[] }) {
  const { house } = useWords().writing;
  const [text, type] = useState(all.join('\n'));
  const lines = text.split('\n').map((line) => line.trim());
  const saving = useChanging({ mandated: lines.filter((line) => line !== '') });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.go();
  };
  return (
    <form className="grid gap-3" onSubmit={submit}>
      <Field label={house.mandatedLabel}>
        {(wiring) => <textarea {...wiring} className="input" rows={3} dir="auto" value={text} onChange={(event) => type(event.target.value)} />}
      </Field>
      <div>
        <Button type="submit" waiting={saving.waiting}>
          {house.save}
        </Button>
      </div>
    </form>
  );
}
