import type { DecisionView } from '../../../../contract/decision.ts';
import { Card } from '../../../ui/Card.tsx';
import { Tag, type Tone } from '../../../ui/Tag.tsx';
import { Said } from '../../../ui/Voice.tsx';
import type { AsideProps } from '../Aside.tsx';
import {
  addOptionAct,
  addTheirOptionAct,
  askDecisionAct,
  askUsToChooseAct,
  changeOptionAct,
  chooseForThemAct,
  chooseOptionAct,
  closeOptionAct,
  dropDecisionAct,
  reopenDecisionAct,
} from '../acts/decisions.ts';
import { mayDo } from '../offered.ts';
import { Verbs } from './Verbs.tsx';

/** What is theirs to decide and what was decided; nothing at all where nothing was asked. */
export function Decisions({ room, open }: AsideProps) {
  const { view, words } = room;
  if (view.decisions.length === 0) return null;
  return (
    <Card level={3} heading={words.decisions.title}>
      <ul className="grid">
        {view.decisions.map((decision) => (
          <li key={decision.id} className="border-t border-line py-3 first:border-0 first:pt-0">
            <OneDecision decision={decision} room={room} open={open} />
          </li>
        ))}
      </ul>
      <Verbs room={room} open={open} verbs={[{ deed: 'askDecision', name: words.decisions.ask.name, opens: () => askDecisionAct(room) }]} />
    </Card>
  );
}

type OneProps = AsideProps & { decision: DecisionView };
function OneDecision({ decision, room, open }: OneProps) {
  const { decisions: words } = room.words;
  const isLeft = decision.state === 'open' && decision.left !== null;
  const tone: Tone = isLeft ? 'due' : decision.state === 'open' ? 'theirs' : decision.state === 'chosen' ? 'together' : 'plain';
  return (
    <div className="grid gap-2">
      <p className="plain-words font-semibold">{decision.question.text}</p>
      <p>
        <Tag tone={tone}>{isLeft ? words.states.left : words.states[decision.state]}</Tag>
      </p>
      {decision.left?.words?.text && (
        <p>
          <Said>{decision.left.words.text}</Said>
        </p>
      )}
      <Matters decision={decision} room={room} />
      {decision.state === 'chosen' ? <Chosen decision={decision} room={room} /> : <Options decision={decision} room={room} />}
      <Verbs room={room} open={open} verbs={verbsOn(decision, room)} />
      <More decision={decision} room={room} open={open} />
    </div>
  );
}

type Shown = Pick<OneProps, 'decision' | 'room'>;
function Matters({ decision: { matters, state }, room: { words } }: Shown) {
  const { decisions } = words;
  if (state === 'dropped') return null;
  if (matters === null) return <p className="soft small">{decisions.mattersFirst}</p>;
  return (
    <p className="small">
      <span className="soft">{matters.words === null ? decisions.mattersSkipped : decisions.matters}</span> {matters.words?.text && <Said>{matters.words.text}</Said>}
    </p>
  );
}

function Options({ decision, room: { words } }: Shown) {
  const { decisions } = words;
  return (
    <>
      {decision.why?.text && (
        <p className="small">
          {decision.state === 'open' && <span className="soft">{decisions.opened}</span>} {decision.why.voice === 'ours' ? decision.why.text : <Said>{decision.why.text}</Said>}
        </p>
      )}
      <ul className="grid gap-2">
        {decision.options.map((option) => (
          <li key={option.id} className="border-s-2 border-line ps-3">
            <p className={option.closed === null ? '' : 'soft'}>
              {option.words.voice === 'ours' ? option.words.text : <Said>{option.words.text}</Said>}
              {option.of === 'customer' && <span className="soft small"> · {decisions.theirs}</span>}
            </p>
            {option.closed === null ? (
              (['good', 'hard'] as const).map(
                (side) =>
                  option[side] !== null && (
                    <p key={side} className="small">
                      <span className="soft">{decisions[side]}</span> {option[side].voice === 'ours' ? option[side].text : <Said>{option[side].text}</Said>}
                    </p>
                  ),
              )
            ) : (
              <p className="soft small">
                {decisions.closed} {option.closed.text}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Chosen({ decision: { chosen, options }, room: { words } }: Shown) {
  const { decisions, times } = words;
  const option = options.find(({ id }) => id === chosen?.option);
  if (chosen === null || option === undefined) return null;
  return (
    <div className="grid gap-1 rounded-one bg-together-wash px-3 py-2">
      <p>
        <span className="soft">{chosen.who === 'customer' ? decisions.theyChose : decisions.weChose}</span>{' '}
        {option.words.voice === 'ours' ? option.words.text : <Said>{option.words.text}</Said>}
      </p>
      {chosen.words?.text && <p className="small">{chosen.words.text}</p>}
      <p className="soft small">{[...(chosen.because === null ? [] : [decisions.because[chosen.because]]), chosen.by.by.name, times.day(chosen.by.at)].join(' · ')}</p>
    </div>
  );
}

/** Which verbs fit this one; whether they may be used at all is the server's to say. */
function verbsOn(decision: DecisionView, room: AsideProps['room']) {
  const { acts, decisions: words } = room.words;
  if (decision.state === 'chosen')
    return [
      { deed: 'reopenDecision', name: words.again.name, opens: () => reopenDecisionAct(room, decision, 'ours') },
      { deed: 'reopenDecision', name: words.againTheirs.name, opens: () => reopenDecisionAct(room, decision, 'theirs') },
    ];
  if (decision.state === 'dropped') return [];
  return [
    { deed: 'chooseOption', name: acts.writeDown, opens: () => chooseOptionAct(room, decision) },
    { deed: 'chooseForThem', name: words.forThem.name, opens: () => chooseForThemAct(room, decision) },
  ];
}

/** The lesser deeds on an open question, behind a word. */
function More({ decision, room, open }: OneProps) {
  const { decisions: words } = room.words;
  const verbs = furtherVerbs(decision, room);
  if (decision.state !== 'open' || !verbs.some((verb) => verb !== false && mayDo(room, verb.deed))) return null;
  return (
    <details className="print:hidden">
      <summary className="soft small cursor-pointer">{words.more}</summary>
      <Verbs room={room} open={open} verbs={verbs} />
    </details>
  );
}

function furtherVerbs(decision: DecisionView, room: AsideProps['room']) {
  const { decisions: words } = room.words;
  return [
    { deed: 'addOption', name: words.add.name, opens: () => addOptionAct(room, decision) },
    { deed: 'addOption', name: words.addTheirs.name, opens: () => addTheirOptionAct(room, decision) },
    { deed: 'changeOption', name: words.change.name, opens: () => changeOptionAct(room, decision) },
    { deed: 'closeOption', name: words.close.name, opens: () => closeOptionAct(room, decision) },
    decision.left === null && { deed: 'askUsToChoose', name: words.leave.name, opens: () => askUsToChooseAct(room, decision) },
    { deed: 'dropDecision', name: words.drop.name, opens: () => dropDecisionAct(room, decision) },
  ];
}
