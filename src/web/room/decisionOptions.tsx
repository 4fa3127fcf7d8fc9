// The options as equals, with what is good and what is hard about each; beside them "add your own" and "you choose for me".
import type { DecisionView } from '../../contract/decision.ts';
import { firstName } from '../ui/firstName.ts';
import { Box, Card, DeedForm, Opening, Send, Words } from './parts.tsx';
import { keptIn, mayDo, useRoom } from './shown.ts';

type OfOne = { decision: DecisionView };
type Option = DecisionView['options'][number];

export function Choose({ decision }: OfOne) {
  const shown = useRoom();
  const { copy, owner } = shown;
  const { decision: words } = copy;
  const open = decision.options.filter(({ closed }) => closed === null);
  return (
    <>
      <Matters decision={decision} />
      {decision.left !== null && <p className="note">{words.leave.stands(firstName(owner))}</p>}
      {mayDo(shown, 'chooseOption') ? (
        <DeedForm deed="chooseOption" of={decision.id} about={{ decision: decision.id, version: decision.version }}>
          <fieldset className="stack">
            <legend>{words.choose.title}</legend>
            <p className="soft">{words.choose.says}</p>
            {open.map((option) => (
              <div key={option.id} className="card">
                <OneChoice option={option} kept={keptIn(shown, 'chooseOption', decision.id)?.option} />
              </div>
            ))}
          </fieldset>
          <Send tone="yes">{words.choose.go}</Send>
        </DeedForm>
      ) : (
        open.map((option) => (
          <div key={option.id} className="card">
            <div className="choice">
              <span aria-hidden="true">•</span>
              <About option={option} />
            </div>
          </div>
        ))
      )}
      <Closed decision={decision} />
      <AddOwn decision={decision} />
      <Leave decision={decision} />
    </>
  );
}

function OneChoice({ option, kept }: { option: Option; kept: string | undefined }) {
  return (
    <label className="choice">
      <input type="radio" name="option" value={option.id} required defaultChecked={kept === option.id} />
      <About option={option} />
    </label>
  );
}

/** Both sides of it; of their own, what we think of it once we said so. */
function About({ option }: { option: Option }) {
  const { copy } = useRoom();
  const { choose } = copy.decision;
  const unknown = option.of === 'customer' && option.good === null && option.hard === null;
  return (
    <span className="stack" dir="auto">
      <b className={option.words.voice === 'ours' ? '' : 'voice'}>{option.words.text}</b>
      {option.of === 'customer' && <span className="soft">{choose.yours}</span>}
      {unknown && <span className="soft">{choose.goodUnknown}</span>}
      {(['good', 'hard'] as const).map(
        (side) =>
          option[side] !== null && (
            <span key={side} className={option[side].voice === 'ours' ? '' : 'voice'}>
              <span className="soft">{choose[side]}</span> {option[side].text}
            </span>
          ),
      )}
    </span>
  );
}

function Closed({ decision }: OfOne) {
  const { copy } = useRoom();
  const closed = decision.options.filter((option) => option.closed !== null);
  if (closed.length === 0) return null;
  return (
    <Card title={copy.decision.choose.closedTitle} id="closed">
      <ul className="lines">
        {closed.map(({ id, words, closed: why }) => (
          <li key={id}>
            <Words said={words} />
            {why !== null && <Words said={why} quiet />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What matters most stands in sight while they choose. */
function Matters({ decision }: OfOne) {
  const shown = useRoom();
  const { before } = shown.copy.decision;
  const { matters } = decision;
  if (matters === null) return null;
  return (
    <div>
      {matters.words !== null && (
        <div className="said theirs">
          <p className="soft">{before.yours}</p>
          <Words said={matters.words} />
        </div>
      )}
      {mayDo(shown, 'sayWhatMatters') && (
        <Opening deed="sayWhatMatters" of={decision.id} label={before.change} quiet>
          <DeedForm deed="sayWhatMatters" of={decision.id} about={{ decision: decision.id }}>
            <Box deed="sayWhatMatters" of={decision.id} label={before.label} from={matters.words?.text ?? ''} rows={3} />
            <Send>{before.keep}</Send>
          </DeedForm>
        </Opening>
      )}
    </div>
  );
}

function AddOwn({ decision }: OfOne) {
  const shown = useRoom();
  const { add } = shown.copy.decision;
  if (!mayDo(shown, 'addOption')) return null;
  const box = { deed: 'addOption', of: decision.id } as const;
  return (
    <Opening deed="addOption" of={decision.id} label={add.open}>
      <DeedForm deed="addOption" of={decision.id} about={{ decision: decision.id }}>
        <p>{add.says}</p>
        <Box {...box} label={add.label} rows={3} />
        <Box {...box} name="good" label={add.good} rows={2} optional />
        <Box {...box} name="hard" label={add.hard} rows={2} optional />
        <Send tone="main">{add.go}</Send>
      </DeedForm>
    </Opening>
  );
}

function Leave({ decision }: OfOne) {
  const shown = useRoom();
  const { leave } = shown.copy.decision;
  if (decision.left !== null || !mayDo(shown, 'askUsToChoose')) return null;
  return (
    <Opening deed="askUsToChoose" of={decision.id} label={leave.open}>
      <DeedForm deed="askUsToChoose" of={decision.id} about={{ decision: decision.id }}>
        <p>{leave.says}</p>
        <Box deed="askUsToChoose" of={decision.id} label={leave.label} rows={3} optional />
        <Send tone="main">{leave.go}</Send>
      </DeedForm>
    </Opening>
  );
}
