import type { Cause, WhyView } from '../../../contract/cause.ts';
import { markEnd, takeOutWhy, unmarkEnd } from '../../../contract/causeEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useKeys } from '../../ui/keys.ts';
import { Tag } from '../../ui/Tag.tsx';
import { say } from '../../ui/toast.ts';
import { Voice } from '../../ui/Voice.tsx';
import { call } from '../client.ts';
import { useWords } from '../words.tsx';
import { useCauseDeed } from './causes.ts';
import { EraseWords } from './EraseWords.tsx';
import { AddWhy, AskWhy, Evidence, Reword, WriteDown } from './NodeForms.tsx';
import { whoSays } from './Tree.tsx';
import { type Place, TOP } from './tree.ts';

export type Form = 'add' | 'ask' | 'evidence' | 'reword' | 'said' | 'erase' | null;
type PanelProps = { cause: Cause; place: Place; form: Form; onForm: (form: Form) => void };

/** One answer: who said it, how we know, what it asks next, and what can be done with it. */
export function NodePanel(props: PanelProps) {
  const { cause, place } = props;
  const { causes } = useWords();
  const why = cause.whys.find(({ id }) => id === place);
  if (place !== TOP && why === undefined) return null;
  return (
    <Card level={3} heading={why === undefined ? causes.tree.root : causes.tree.depth(why.depth)}>
      <div className="grid gap-4">
        {why === undefined ? <p className="font-semibold">{cause.title.text ?? causes.tree.erased}</p> : <Shown why={why} />}
        <Working {...props} why={why} />
      </div>
    </Card>
  );
}

function Shown({ why }: { why: WhyView }) {
  const words = useWords();
  const { causes, times } = words;
  const { answer, evidence } = why;
  return (
    <div className="grid gap-3">
      <p className="soft small">
        {whoSays(why, words)}
        {answer !== null && ` · ${times.day(answer.by.at)}`}
        {answer?.by.writtenDown && ` · ${causes.tree.writtenDown(answer.by.by.name)}`}
      </p>
      {why.question !== null && <Voice of="ours">{why.question.text ?? causes.tree.erased}</Voice>}
      {answer !== null && (
        <div className={`border-s-4 px-3 py-2 ${answer.theirs ? 'border-theirs bg-theirs-wash' : 'border-ours bg-ours-wash'}`}>
          <Voice of={answer.theirs ? 'theirs' : 'ours'}>{answer.said.text ?? causes.tree.erased}</Voice>
        </div>
      )}
      {evidence !== null && (
        <div>
          <p className="soft small">{causes.node.know}</p>
          <Voice of="ours">{evidence.said.text ?? causes.tree.erased}</Voice>
        </div>
      )}
      {(why.end || why.asks !== null) && (
        <p className="flex flex-wrap gap-1">
          {why.end && <Tag tone="together">{causes.tree.end}</Tag>}
          {why.asks !== null && <Tag tone="due">{causes.tree.asks[why.asks]}</Tag>}
        </p>
      )}
    </div>
  );
}

function Working({ cause, place, form, onForm, why }: PanelProps & { why: WhyView | undefined }) {
  const close = () => onForm(null);
  const at = { cause, under: why ?? null, onDone: close };
  switch (form) {
    case 'add':
      return <AddWhy key={place} {...at} />;
    case 'ask':
      return <AskWhy key={place} {...at} />;
    case 'evidence':
      return why === undefined ? null : <Evidence key={place} cause={cause} why={why} onDone={close} />;
    case 'reword':
      return why === undefined ? null : <Reword key={place} cause={cause} why={why} onDone={close} />;
    case 'said':
      return why === undefined ? null : <WriteDown key={place} cause={cause} why={why} onDone={close} />;
    case 'erase':
      return why === undefined ? null : (
        <EraseWords
          key={place}
          cause={cause.id}
          of="why"
          id={why.id}
          goes={[why.question?.text, why.answer?.theirs ? null : why.answer?.said.text, why.evidence?.said.text]}
          onDone={close}
        />
      );
    case null:
      return <Verbs cause={cause} why={why} onForm={onForm} />;
  }
}

/** What the server offers here; at the cause itself, a first answer. */
function Verbs({ cause, why, onForm }: { cause: Cause; why: WhyView | undefined; onForm: (form: Form) => void }) {
  const { causes } = useWords();
  const { node } = causes;
  const on = { params: { cause: cause.id, why: why?.id ?? '' } };
  const marking = useCauseDeed(() => call(markEnd, on), node.marked);
  const unmarking = useCauseDeed(() => call(unmarkEnd, on), node.unmarked);
  const takingOut = useCauseDeed(() => call(takeOutWhy, on), node.takenOut);
  const may = (deed: string): boolean => (why === undefined ? (deed === 'addWhy' || deed === 'askWhy') && cause.may.includes(deed) : why.may.includes(deed));
  const hears = why?.asks === 'waiting-for-them' && why.asked?.concern != null && cause.may.includes('answerWhy');
  useKeys({
    ...(may('addWhy') && { a: () => onForm('add') }),
    ...(may('askWhy') && { q: () => onForm('ask') }),
    ...(may('giveEvidence') && { e: () => onForm('evidence') }),
    ...(may('markEnd') && { c: marking.go }),
    ...(may('unmarkEnd') && { c: unmarking.go }),
    ...(why !== undefined && !may('markEnd') && !may('unmarkEnd') && { c: () => say(why.evidence === null ? node.knowFirst : node.notAnEnd) }),
    ...(hears && { w: () => onForm('said') }),
  });
  const add = why === undefined ? node.addTop : why.answer?.person ? node.addPerson : node.add;
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      {hears && (
        <Button look="main" keys="w" onClick={() => onForm('said')}>
          {node.said}
        </Button>
      )}
      {may('markEnd') && (
        <Button keys="c" waiting={marking.waiting} onClick={marking.go}>
          {node.markEnd}
        </Button>
      )}
      {may('addWhy') && (
        <Button look={may('markEnd') ? 'plain' : 'main'} keys="a" onClick={() => onForm('add')}>
          {add}
        </Button>
      )}
      {may('askWhy') && (
        <Button keys="q" onClick={() => onForm('ask')}>
          {node.ask}
        </Button>
      )}
      {may('giveEvidence') && (
        <Button look={why?.evidence === null ? 'plain' : 'quiet'} keys="e" onClick={() => onForm('evidence')}>
          {node.evidence}
        </Button>
      )}
      {may('unmarkEnd') && (
        <Button look="quiet" keys="c" waiting={unmarking.waiting} onClick={unmarking.go}>
          {node.unmark}
        </Button>
      )}
      {may('rewordWhy') && (
        <Button look="quiet" onClick={() => onForm('reword')}>
          {node.reword}
        </Button>
      )}
      {may('takeOutWhy') && (
        <Button look="quiet" waiting={takingOut.waiting} onClick={takingOut.go}>
          {node.takeOut}
        </Button>
      )}
      {may('eraseCauseWords') && (
        <Button look="quiet" onClick={() => onForm('erase')}>
          {causes.erasing.open}
        </Button>
      )}
    </div>
  );
}
