import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { fileSlip, letSlipBe, nameSlip, type Slip } from '../../../contract/slips.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Chips } from '../../ui/Chips.tsx';
import { DraftArea } from '../../ui/DraftArea.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { TextField } from '../../ui/Field.tsx';
import { useKeys } from '../../ui/keys.ts';
import { present } from '../../ui/present.ts';
import { Voice } from '../../ui/Voice.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { pictureOf } from './slips.ts';

/** One slip: its picture beside what was read of it, and the person who says what it says. */
export function SlipCard({ slip }: { slip: Slip }) {
  const { slips, times } = useWords();
  const { concern, question } = slip;
  return (
    <Card heading={concern === null ? slips.unplaced : slips.of(concern.customer.name, concern.number.toLocaleString(times.locale))}>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)]">
        <img src={pictureOf(slip)} alt={slips.picture} className="w-full rounded-one border border-line bg-white" />
        <div className="grid content-start gap-4">
          {question === null ? (
            <NameIt slip={slip} />
          ) : question.standing === 'open' || question.standing === 'goes-on-elsewhere' ? (
            <SayIt slip={slip} question={question} />
          ) : (
            <Stale slip={slip} standing={question.standing} />
          )}
          <LetBe slip={slip} />
        </div>
      </div>
    </Card>
  );
}

type Question = NonNullable<Slip['question']>;

function SayIt({ slip, question }: { slip: Slip; question: Question }) {
  const { slips, desk } = useWords();
  const client = useQueryClient();
  const [choice, setChoice] = useState<string>(slip.suggests ?? '');
  const [writtenOn, setWrittenOn] = useState('');
  const text = useDraft(`slip.${slip.id}`);
  const saving = useSaving(
    () => call(fileSlip, { params: { id: slip.id }, body: { choice, ...present({ text: text.text.trim() || undefined, writtenOn: writtenOn || undefined }) } }),
    slips.filed(slip.concern?.customer.name ?? ''),
    async () => {
      text.forget();
      await Promise.all(['slips', 'concern', 'concerns', 'today'].map((list) => client.invalidateQueries({ queryKey: [list] })));
    },
  );
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (choice !== '') saving.go();
  };
  useKeys({ ...Object.fromEntries(question.choices.map((one, place) => [String(place + 1), () => setChoice(one.choice)])), Enter: () => send() });
  const reads = slip.suggests !== null ? slips.reads.plain : slip.seen.length > 0 ? slips.reads.look : slips.reads.unread;
  return (
    <form className="grid gap-4" onSubmit={send}>
      {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
      {question.standing === 'goes-on-elsewhere' && <p className="soft">{slips.goesOn}</p>}
      {question.asked.length > 0 && (
        <div className="grid gap-1">
          <p className="soft small">{slips.asked}</p>
          {question.asked.map((words) => (
            <Voice key={words} of="ours">
              {words}
            </Voice>
          ))}
        </div>
      )}
      <p lang={question.language} className="font-semibold">
        {question.says}
      </p>
      <p className={slip.suggests === null ? 'text-due' : 'soft'}>{reads}</p>
      <Chips label={slips.answer} name="choice" chips={question.choices.map((one) => ({ value: one.choice, says: one.says }))} value={choice} onChange={setChoice} />
      <DraftArea
        label={slips.lines}
        {...present({ hint: slip.wrote ? slips.wrote : undefined })}
        optional={desk.optional}
        draft={text}
        voice="theirs"
        rows={2}
        onSend={() => send()}
      />
      <TextField label={slips.writtenOn} type="date" optional={desk.optional} value={writtenOn} onChange={(event) => setWrittenOn(event.target.value)} />
      <div>
        <Button type="submit" look="main" waiting={saving.waiting} keys="↵">
          {slips.go}
        </Button>
      </div>
    </form>
  );
}

function NameIt({ slip }: { slip: Slip }) {
  const { slips, desk } = useWords();
  const client = useQueryClient();
  const [code, setCode] = useState('');
  const saving = useSaving(
    () => call(nameSlip, { params: { id: slip.id }, body: { code } }),
    slips.brought(1),
    () => client.invalidateQueries({ queryKey: ['slips'] }),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    saving.go();
  };
  if (slip.code !== null) return <p>{slips.asksNothing}</p>;
  return (
    <form className="grid gap-3" onSubmit={send}>
      {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
      <TextField label={slips.code} hint={slips.codeHint} value={code} onChange={(event) => setCode(event.target.value)} autoComplete="off" spellCheck={false} />
      <div>
        <Button type="submit" look="main" waiting={saving.waiting}>
          {slips.codeGo}
        </Button>
      </div>
    </form>
  );
}

/** What was asked anew since can't be answered by this; and no letter is answered twice on paper. */
function Stale({ slip, standing }: { slip: Slip; standing: Question['standing'] }) {
  const { slips } = useWords();
  return (
    <div className="grid gap-2">
      <p>{standing === 'superseded' ? slips.superseded : slips.onPaper}</p>
      {slip.concern !== null && (
        <Link to="/concerns/$id" params={{ id: slip.concern.id }}>
          {slips.open}
        </Link>
      )}
    </div>
  );
}

function LetBe({ slip }: { slip: Slip }) {
  const { slips } = useWords();
  const client = useQueryClient();
  const saving = useSaving(
    () => call(letSlipBe, { params: { id: slip.id } }),
    slips.letBeDone,
    () => client.invalidateQueries({ queryKey: ['slips'] }),
  );
  return (
    <div>
      <Button look="quiet" waiting={saving.waiting} onClick={saving.go}>
        <span className="small">{slips.letBe}</span>
      </Button>
    </div>
  );
}
