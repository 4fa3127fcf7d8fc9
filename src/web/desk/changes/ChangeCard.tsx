import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Change } from '../../../contract/change.ts';
import { dropChange, handChange, takeChange } from '../../../contract/changeEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { useDraft } from '../../ui/draft.ts';
import { SelectField } from '../../ui/Field.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Tag, type Tone } from '../../ui/Tag.tsx';
import { EraseWords } from '../causes/EraseWords.tsx';
import { FormFrame } from '../causes/NodeForms.tsx';
import { call } from '../client.ts';
import { colleagues } from '../people/staff.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { CheckForm } from './CheckForm.tsx';
import { useChangeDeed } from './changes.ts';
import { PartnersPart } from './PartnersPart.tsx';
import { StoryPart } from './StoryPart.tsx';
import { ToldPart } from './ToldPart.tsx';

export type OneChange = { cause: string; change: Change };
const TONES: Readonly<Record<Change['state'], Tone>> = { tried: 'ours', kept: 'together', dropped: 'plain' };

/** One change: what, what will be seen, who keeps it, its checks and numbers; who is told and who helps. */
export function ChangeCard({ cause, change }: OneChange) {
  const { changes, causes } = useWords();
  return (
    <article className="card grid min-w-0 gap-5 px-4 py-4">
      <Head cause={cause} change={change} />
      <div className="grid items-start gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div className="grid min-w-0 gap-4">
          <div>
            <p className="soft small">{changes.seen}</p>
            <p>{change.seen.text ?? causes.tree.erased}</p>
          </div>
          {change.because !== null && (
            <p>
              <span className="soft">{changes.because}:</span> {change.because.text ?? causes.tree.erased}
            </p>
          )}
          <NumbersTable change={change} />
          <Checks change={change} />
          {change.may.includes('checkChange') && change.asks !== null && <CheckForm cause={cause} change={change} day={change.asks} />}
          <PartnersPart cause={cause} change={change} />
        </div>
        <div className="grid min-w-0 gap-4">
          <StoryPart cause={cause} change={change} />
          <ToldPart cause={cause} change={change} />
        </div>
      </div>
    </article>
  );
}

function Head({ cause, change }: OneChange) {
  const { changes, causes, times } = useWords();
  const [doing, setDoing] = useState<'hand' | 'drop' | 'erase' | null>(null);
  const taking = useChangeDeed(() => call(takeChange, { params: { cause, change: change.id } }), changes.taken);
  const close = () => setDoing(null);
  const lines = [
    ...(change.may.includes('handChange') ? [{ name: changes.hand, act: () => setDoing('hand') }] : []),
    ...(change.may.includes('dropChange') ? [{ name: changes.drop, act: () => setDoing('drop') }] : []),
    ...(change.may.includes('eraseCauseWords') ? [{ name: causes.erasing.open, act: () => setDoing('erase') }] : []),
  ];
  const day = times.wholeDay(change.from);
  const facts = [
    change.begun ? changes.since(day) : changes.begins(day),
    change.taken ? changes.keeper(change.keeper.name) : changes.waitsFor(change.keeper.name),
    change.actions.map((action) => changes.actions[action]).join(', '),
  ];
  return (
    <header className="grid gap-2">
      <div className="flex items-start justify-between gap-3">
        <h3 className="max-w-[60ch] text-lg">{change.does.text ?? causes.tree.erased}</h3>
        {lines.length > 0 && <Menu label={changes.more} lines={lines} />}
      </div>
      <p className="soft flex flex-wrap items-center gap-x-2 gap-y-1">
        <Tag tone={TONES[change.state]}>{changes.states[change.state]}</Tag>
        <Tag tone={change.strength === 'weak' ? 'due' : 'plain'}>{changes.strengths[change.strength]}</Tag>
        <span>{facts.join(' · ')}</span>
      </p>
      {change.may.includes('takeChange') && (
        <div>
          <Button look="main" waiting={taking.waiting} onClick={taking.go}>
            {changes.take}
          </Button>
        </div>
      )}
      {doing === 'hand' && <Hand cause={cause} change={change} onDone={close} />}
      {doing === 'drop' && <Drop cause={cause} change={change} onDone={close} />}
      {doing === 'erase' && <EraseWords cause={cause} of="change" id={change.id} goes={wordsOf(change)} onDone={close} />}
    </header>
  );
}

/** All that we wrote about it, as it reads now. */
const wordsOf = ({ does, seen, because, checks, story }: Change): readonly (string | null)[] => [
  ...[does, seen, ...(because === null ? [] : [because])].map(({ text }) => text),
  ...checks.map(({ words }) => words?.text ?? null),
  ...[story?.texts.en, story?.texts.es].flatMap((one) => (one == null ? [] : [one.said.text, one.did.text])),
];

type Doing = OneChange & { onDone: () => void };

function Hand({ cause, change, onDone }: Doing) {
  const { changes } = useWords();
  const others = useQuery(colleagues).data?.items.filter(({ state, id }) => state === 'active' && id !== change.keeper.id) ?? [];
  const [chosen, setChosen] = useState('');
  const to = chosen === '' ? (others[0]?.id ?? '') : chosen;
  const saving = useChangeDeed(() => call(handChange, { params: { cause, change: change.id }, body: { to } }), changes.handed, onDone);
  return (
    <FormFrame saving={saving} go={changes.hand} onCancel={onDone}>
      <SelectField label={changes.handTo} value={to} onChange={(event) => setChosen(event.target.value)}>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
    </FormFrame>
  );
}

function Drop({ cause, change, onDone }: Doing) {
  const { changes } = useWords();
  const why = useDraft(`change.${change.id}.drop`);
  const saving = useChangeDeed(
    () => call(dropChange, { params: { cause, change: change.id }, body: { text: why.text } }),
    changes.dropped,
    () => {
      why.forget();
      onDone();
    },
  );
  return (
    <FormFrame saving={saving} go={changes.drop} onCancel={onDone}>
      <OurWords as="note" label={changes.dropWhy} draft={why} rows={2} required autoFocus onSend={saving.go} />
    </FormFrame>
  );
}

function NumbersTable({ change: { numbers } }: { change: Change }) {
  const { changes, times } = useWords();
  const cell = (value: number | null): string => value?.toLocaleString(times.locale) ?? '–';
  const row = (name: string, of: 'concerns' | 'repeats' | 'contacts') => (
    <tr>
      <th scope="row" className="py-1 pe-4 text-start font-normal">
        {name}
      </th>
      <td className="pe-6 text-end tabular-nums">{cell(numbers.before[of])}</td>
      <td className="text-end font-semibold tabular-nums">{cell(numbers.after[of])}</td>
    </tr>
  );
  return (
    <>
      <table className="w-fit">
        <caption className="soft small text-start">{changes.numbers(numbers.days)}</caption>
        <thead>
          <tr className="soft small">
            <td />
            <th scope="col" className="pe-6 text-end align-bottom font-normal wrap-normal">
              {changes.before}
            </th>
            <th scope="col" className="text-end align-bottom font-normal wrap-normal">
              {changes.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {row(changes.concerns, 'concerns')}
          {row(changes.repeats, 'repeats')}
          {numbers.people !== null && row(changes.contacts(numbers.people), 'contacts')}
        </tbody>
      </table>
      {numbers.people !== null && <p className="soft small">{changes.counts}</p>}
    </>
  );
}

function Checks({ change }: { change: Change }) {
  const { changes, causes, times } = useWords();
  const next = change.state === 'tried' && change.asks === null ? change.checks.find(({ answer, due }) => answer === null && due > new Date().toISOString()) : undefined;
  return (
    <>
      {change.checks.map(
        ({ day, answer, words, by }) =>
          answer !== null && (
            <p key={day}>
              <span className="soft">{changes.checked(day, by?.name ?? '')}</span> {changes.states[answer]}. {words !== null && (words.text ?? causes.tree.erased)}
            </p>
          ),
      )}
      {next !== undefined && <p className="soft">{changes.next(times.day(next.due))}</p>}
    </>
  );
}
