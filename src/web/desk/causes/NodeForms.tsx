import { type FormEvent, type ReactNode, useState } from 'react';
import type { Cause, WhyView } from '../../../contract/cause.ts';
import { addWhy, answerWhy, askWhy, giveEvidence, rewordWhy } from '../../../contract/causeEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftArea } from '../../ui/DraftArea.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { SelectField } from '../../ui/Field.tsx';
import { firstName } from '../../ui/firstName.ts';
import { commandKey } from '../../ui/keys.ts';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import type { Saving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { useCauseDeed, useWrittenDown } from './causes.ts';

type FrameProps = { saving: Saving; go: string; look?: 'main' | 'grave'; onCancel: () => void; beside?: ReactNode; children: ReactNode };

/** A form with one main button and a way back; what was typed stays until it is done. */
export function FormFrame({ saving, go, look = 'main', onCancel, beside, children }: FrameProps) {
  const { desk } = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.go();
  };
  return (
    <form className="grid gap-3" onSubmit={submit}>
      {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
      {children}
      <p className="flex flex-wrap gap-2">
        <Button type="submit" look={look} waiting={saving.waiting} keys={`${commandKey()}↵`}>
          {go}
        </Button>
        {beside}
        <Button look="quiet" onClick={onCancel}>
          {desk.cancel}
        </Button>
      </p>
    </form>
  );
}

type UnderProps = { cause: Cause; under: WhyView | null; onDone: () => void };

export function AddWhy({ cause, under, onDone }: UnderProps) {
  const { causes, desk } = useWords();
  const { node } = causes;
  const key = `cause.${cause.id}.${under?.id ?? 'top'}`;
  const answer = useDraft(`${key}.why`);
  const evidence = useDraft(`${key}.know`);
  const body = { under: under?.id ?? null, text: answer.text, ...(evidence.text.trim() !== '' && { evidence: evidence.text }) };
  const saving = useCauseDeed(
    () => call(addWhy, { params: { cause: cause.id }, body }),
    (now) => (now.whys.at(-1)?.answer?.person ? node.addedPerson : node.added),
    () => {
      answer.forget();
      evidence.forget();
      onDone();
    },
  );
  const label = under === null ? node.addTop : under.answer?.person ? node.addPerson : node.add;
  return (
    <FormFrame saving={saving} go={node.addGo} onCancel={onDone}>
      <OurWords as="note" label={label} hint={node.addHint} draft={answer} rows={2} required autoFocus onSend={saving.go} />
      <OurWords as="note" label={node.evidence} hint={node.evidenceHint} optional={desk.optional} draft={evidence} rows={2} onSend={saving.go} />
    </FormFrame>
  );
}

export function AskWhy({ cause, under, onDone }: UnderProps) {
  const { causes } = useWords();
  const { node, links } = causes;
  const question = useDraft(`cause.${cause.id}.${under?.id ?? 'top'}.ask`);
  const [concern, setConcern] = useState(cause.concerns[0]?.id ?? '');
  const whom = cause.concerns.find(({ id }) => id === concern)?.customer.name ?? '';
  const saving = useCauseDeed(
    () => call(askWhy, { params: { cause: cause.id }, body: { under: under?.id ?? null, concern, text: question.text } }),
    node.askedDone(firstName(whom)),
    () => {
      question.forget();
      onDone();
    },
  );
  if (cause.concerns.length === 0) return <p className="soft">{links.none}</p>;
  return (
    <FormFrame saving={saving} go={node.askGo} onCancel={onDone}>
      <WhomField cause={cause} label={node.askWhom} concern={concern} onConcern={setConcern} />
      <OurWords label={node.askWhat} hint={node.askHint} draft={question} rows={3} required autoFocus onSend={saving.go} />
    </FormFrame>
  );
}

type WhomProps = { cause: Cause; label: string; concern: string; onConcern: (id: string) => void };
/** One of those whom it touched, by their concern. */
export function WhomField({ cause, label, concern, onConcern }: WhomProps) {
  const { causes, times } = useWords();
  return (
    <SelectField label={label} value={concern} onChange={(event) => onConcern(event.target.value)}>
      {cause.concerns.map(({ id, number, title, customer }) => (
        <option key={id} value={id}>
          {customer.name}, {causes.links.number(number.toLocaleString(times.locale), title)}
        </option>
      ))}
    </SelectField>
  );
}

type OnProps = { cause: Cause; why: WhyView; onDone: () => void };

/** How we know, or the answer in other words: one box on one why. */
function OneText({ cause, why, onDone, of }: OnProps & { of: 'evidence' | 'reword' }) {
  const { node } = useWords().causes;
  const says = of === 'evidence' ? why.evidence : why.answer;
  const words = useDraft(`cause.${cause.id}.${why.id}.${of}`, says?.said.text ?? '');
  const saving = useCauseDeed(
    () => call(of === 'evidence' ? giveEvidence : rewordWhy, { params: { cause: cause.id, why: why.id }, body: { text: words.text } }),
    node.kept,
    () => {
      words.forget();
      onDone();
    },
  );
  const [label, hint] = of === 'evidence' ? [node.evidence, node.evidenceHint] : [node.rewordWhat, node.addHint];
  return (
    <FormFrame saving={saving} go={node.keep} onCancel={onDone}>
      <OurWords as="note" label={label} hint={hint} draft={words} rows={2} required autoFocus onSend={saving.go} />
    </FormFrame>
  );
}

export const Evidence = (props: OnProps) => <OneText {...props} of="evidence" />;
export const Reword = (props: OnProps) => <OneText {...props} of="reword" />;

const WAYS = ['phone', 'in-person'] as const;

/** What a customer said on the phone or at the counter: theirs, in their words, and theirs to undo. */
export function WriteDown({ cause, why, onDone }: OnProps) {
  const { causes, contacts } = useWords();
  const { node } = causes;
  const words = useDraft(`cause.${cause.id}.${why.id}.said`);
  const [via, setVia] = useState<(typeof WAYS)[number]>('phone');
  const params = { id: why.asked?.concern ?? '', cause: cause.id, why: why.id };
  const done = () => {
    words.forget();
    onDone();
  };
  const saving = useWrittenDown(cause.id, () => call(answerWhy, { params, body: { text: words.text, via } }), node.saidDone, done);
  const unknown = useWrittenDown(cause.id, () => call(answerWhy, { params, body: { notKnown: true, via } }), node.saidDone, done);
  return (
    <FormFrame
      saving={saving}
      go={node.saidGo}
      onCancel={onDone}
      beside={
        <Button waiting={unknown.waiting} onClick={unknown.go}>
          {node.notKnown}
        </Button>
      }
    >
      <DraftArea label={node.saidWhat(firstName(why.asked?.of?.name ?? ''))} hint={node.saidHint} draft={words} voice="theirs" rows={3} required autoFocus onSend={saving.go} />
      <SelectField label={contacts.log.via} value={via} onChange={(event) => setVia(WAYS.find((one) => one === event.target.value) ?? 'phone')}>
        {WAYS.map((one) => (
          <option key={one} value={one}>
            {node.way[one]}
          </option>
        ))}
      </SelectField>
    </FormFrame>
  );
}
