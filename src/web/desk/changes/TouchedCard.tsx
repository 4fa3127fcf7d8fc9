import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CauseChanges, Touched } from '../../../contract/change.ts';
import { TRIES } from '../../../contract/change.ts';
import { answerTouched, leaveTouched, noteTry } from '../../../contract/changeEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { DraftArea } from '../../ui/DraftArea.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { FormFrame } from '../causes/NodeForms.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useWords } from '../words.tsx';
import { causesToAsk, changesOf, useChangeDeed } from './changes.ts';
import { FindTouched } from './FindTouched.tsx';

/** People touched by the same place and day who said nothing: a person agrees whom to ask, and one calls first. */
export function TouchedCard({ all, team }: { all: CauseChanges; team: string }) {
  const { changes } = useWords();
  const { touched } = changes;
  const may = all.may.includes('listTouched');
  if (all.touched.length === 0 && !may) return null;
  return (
    <Card level={2} heading={touched.title}>
      <div className="grid gap-3">
        <p className="soft max-w-[70ch]">{touched.says}</p>
        <ul className="grid">
          {all.touched.map((one) => (
            <Row key={one.person.id} cause={all.cause} one={one} mayAnswer={all.may.includes('answerTouched')} />
          ))}
        </ul>
        {may && <FindTouched cause={all.cause} team={team} />}
      </div>
    </Card>
  );
}

/** On the opening bell: those whom a lead agreed to ask, with the same deeds. Nothing where nobody is to be asked. */
export function ToAskFirst() {
  const { changes } = useWords();
  const causes = useQuery(causesToAsk).data?.items ?? [];
  if (causes.length === 0) return null;
  return (
    <Card level={2} heading={changes.touched.onBell}>
      {causes.map(({ cause }) => (
        <ToAskOf key={cause} cause={cause} />
      ))}
    </Card>
  );
}

function ToAskOf({ cause }: { cause: string }) {
  const all = useQuery(changesOf(cause)).data;
  if (all === undefined) return null;
  return (
    <section className="pb-2">
      <Link to="/causes/$id" params={{ id: cause }}>
        {all.title.text}
      </Link>
      <ul className="mt-1 grid">
        {all.touched
          .filter(({ state }) => state === 'to-ask')
          .map((one) => (
            <Row key={one.person.id} cause={cause} one={one} mayAnswer={all.may.includes('answerTouched')} />
          ))}
      </ul>
    </section>
  );
}

type OneTouched = { cause: string; one: Touched };

function Row({ cause, one, mayAnswer }: OneTouched & { mayAnswer: boolean }) {
  const { changes, causes, times } = useWords();
  const { touched } = changes;
  return (
    <li className="grid gap-2 border-t border-line py-2">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Link to="/customers/$id" params={{ id: one.person.id }}>
          {one.person.name}
        </Link>
        <Tag tone={one.state === 'to-ask' ? 'due' : one.state === 'yes' ? 'theirs' : 'plain'}>{touched.states[one.state]}</Tag>
        <span className="soft small">
          {times.wholeDay(one.day)}
          {one.team !== null && `, ${one.team.name}`}
          {one.tries.length > 0 && ` · ${touched.tries(one.tries.length)}`}
        </span>
        {one.state === 'to-ask' && (one.phone === null ? <span className="soft">{touched.noPhone}</span> : <a href={`tel:${one.phone}`}>{one.phone}</a>)}
        {one.concern !== null && (
          <Link to="/concerns/$id" params={{ id: one.concern.id }}>
            {touched.concern(one.concern.number.toLocaleString(times.locale))}
          </Link>
        )}
      </p>
      {one.words !== null && <p className="voice">{one.words.text ?? causes.tree.erased}</p>}
      {one.state === 'to-ask' && <Asking cause={cause} one={one} mayAnswer={mayAnswer} />}
    </li>
  );
}

/** The call: one question, and what came of it by one press. */
function Asking({ cause, one, mayAnswer }: OneTouched & { mayAnswer: boolean }) {
  const { changes, desk } = useWords();
  const { touched } = changes;
  const [saidYes, setSaidYes] = useState(false);
  const at = { params: { cause, person: one.person.id } };
  const tries = {
    'left-word': useChangeDeed(() => call(noteTry, { ...at, body: { outcome: 'left-word' } }), touched.noted),
    'no-answer': useChangeDeed(() => call(noteTry, { ...at, body: { outcome: 'no-answer' } }), touched.noted),
    'wrong-number': useChangeDeed(() => call(noteTry, { ...at, body: { outcome: 'wrong-number' } }), touched.left),
  };
  const no = useChangeDeed(() => call(answerTouched, { ...at, body: { answer: 'no' } }), touched.noted);
  const rather = useChangeDeed(() => call(answerTouched, { ...at, body: { answer: 'rather-not' } }), touched.noted);
  const leave = useChangeDeed(() => call(leaveTouched, at), touched.left);
  const problem = [...Object.values(tries), no, rather, leave].find((one) => one.problem !== null)?.problem;
  if (saidYes) return <Yes cause={cause} one={one} onDone={() => setSaidYes(false)} />;
  return (
    <div className="grid gap-2">
      {problem != null && <ErrorSentence says={sentenceOf(problem, desk)} />}
      <p className="font-semibold">{touched.question}</p>
      <p className="flex flex-wrap gap-2">
        {mayAnswer && <Button onClick={() => setSaidYes(true)}>{touched.yes}</Button>}
        {mayAnswer && (
          <Button waiting={no.waiting} onClick={no.go}>
            {touched.no}
          </Button>
        )}
        {mayAnswer && (
          <Button waiting={rather.waiting} onClick={rather.go}>
            {touched.ratherNot}
          </Button>
        )}
        {TRIES.map((outcome) => (
          <Button key={outcome} look="quiet" waiting={tries[outcome].waiting} onClick={tries[outcome].go}>
            {touched.outcomes[outcome]}
          </Button>
        ))}
        <Button look="quiet" waiting={leave.waiting} onClick={leave.go}>
          {touched.leave}
        </Button>
      </p>
    </div>
  );
}

function Yes({ cause, one, onDone }: OneTouched & { onDone: () => void }) {
  const { changes } = useWords();
  const { touched } = changes;
  const said = useDraft(`touched.${cause}.${one.person.id}`);
  const saving = useChangeDeed(
    () => call(answerTouched, { params: { cause, person: one.person.id }, body: { answer: 'yes', via: 'phone', text: said.text } }),
    touched.yesDone,
    () => {
      said.forget();
      onDone();
    },
  );
  return (
    <FormFrame saving={saving} go={touched.yesGo} onCancel={onDone}>
      <DraftArea label={touched.yesLabel} draft={said} voice="theirs" rows={3} required autoFocus onSend={saving.go} />
    </FormFrame>
  );
}
