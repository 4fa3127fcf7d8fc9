import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Chips, chosenByAlt } from '../../ui/Chips.tsx';
import { DraftArea } from '../../ui/DraftArea.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Field, TextField } from '../../ui/Field.tsx';
import { commandKey } from '../../ui/keys.ts';
import { present } from '../../ui/present.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { sentenceOf } from '../problems.ts';
import { me } from '../session/session.ts';
import { SameName, WhoField } from '../tell/WhoField.tsx';
import { numberBehind, type Who } from '../tell/who.ts';
import { useWords, type Words } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { Becomes, type Becoming, useOpenConcerns } from './Becomes.tsx';
import { LeftWords, WhoseWords } from './LeftWords.tsx';
import { useLogDraft } from './logDraft.ts';
import { dayOf, isNumber, useLogged } from './logged.ts';
import { type Begin, doneLogging, useLogging } from './logging.ts';
import { happenedOf, JUST_NOW, WHENS, type When, WhenChips } from './WhenChips.tsx';
import { SAID_BY, type SaidBy } from './ways.ts';

/** A word from somebody in a few keys: who, what they said, ⌘↵. Everything else has an answer already, and a key. */
export function LogSheet() {
  const { logging, desk } = useWords();
  const begin = useLogging();
  return (
    <Sheet open={begin !== null} onClose={doneLogging} title={logging.title} says={logging.says} close={desk.close}>
      {begin !== null && <LogForm key={begin.id} begin={begin} />}
    </Sheet>
  );
}

/** All that is chosen in the sheet, and the keys that choose it. */
function useChoices({ logging }: Words) {
  const [via, setVia] = useState<SaidBy>('phone');
  const [when, setWhen] = useState<When>(JUST_NOW);
  const [becoming, setBecoming] = useState<Becoming | null>(null);
  const onKey = (event: KeyboardEvent) => {
    const key = chosenByAlt(event.nativeEvent);
    if (key === null) return;
    const way = SAID_BY.find((one) => logging.wayKeys[one] === key);
    const time = WHENS.find((one) => logging.whenKeys[one] === key);
    const becomes = (['log', 'concern'] as const).find((one) => logging.becomesKeys[one] === key);
    if (way !== undefined) setVia(way);
    if (time !== undefined) setWhen({ name: time, local: '' });
    if (becomes !== undefined) setBecoming(becomes);
    if (way !== undefined || time !== undefined || becomes !== undefined) event.preventDefault();
  };
  return { via, setVia, when, setWhen, becoming, setBecoming, onKey };
}

function LogForm({ begin }: { begin: Begin }) {
  const words = useWords();
  const { contacts, desk, logging, times } = words;
  const { zone } = useSuspenseQuery(me).data.organisation;
  const writing = useLogDraft(begin);
  const { who, setWho, said } = writing;
  const [called, setCalled] = useState('');
  const [behalf, setBehalf] = useState<Who>({ name: '' });
  const [direction, setDirection] = useState<'in' | 'out'>('in');
  const [topic, setTopic] = useState('');
  const [scan, setScan] = useState<File | undefined>(undefined);
  const { via, setVia, when, setWhen, becoming: chosen, setBecoming, onKey } = useChoices(words);
  const open = useOpenConcerns(who);
  const becoming = becomingOf(chosen, { hasScan: scan !== undefined, direction, onlyOpen: open.length === 1 ? open[0]?.id : undefined, forOther: behalf.name.trim() !== '' });
  const [lacks, setLacks] = useState<{ who?: string; words?: string }>({});
  const saving = useLogged(() => said.forget());
  const send = (event?: FormEvent | KeyboardEvent) => {
    event?.preventDefault();
    const missing = missingIn({ who, text: scan === undefined ? said.text : logging.scan, topic, becoming, call: begin.call }, words);
    setLacks(missing);
    if (Object.keys(missing).length > 0) return;
    saving.send({ who, called, behalf, direction, via, text: said.text.trim(), topic: topic.trim(), happened: happenedOf(when, zone), zone, becoming, call: begin.call, scan });
  };
  const area = {
    label: contacts.log.words[direction],
    hint: scan === undefined ? contacts.log.wordsHint : logging.gist(times.wholeDay(dayOf(happenedOf(when, zone)))),
    optional: desk.optional,
    draft: said,
    rows: 3,
    onSend: () => send(),
  };
  return (
    <form className="grid gap-5" onSubmit={send} onKeyDown={(event) => (isSending(event) ? send(event) : onKey(event))} noValidate>
      {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
      <LeftWords writing={writing} />
      <div className="grid gap-3">
        <WhoField who={who} onWho={setWho} label={logging.who} hint={logging.whoHint} error={lacks.who} />
        {who.id === undefined && <SameName who={who} onWho={setWho} />}
        {who.id === undefined && isNumber(who.name) && (
          <TextField label={logging.newName} hint={logging.newNameHint} value={called} onChange={(event) => setCalled(event.target.value)} autoComplete="off" />
        )}
        {who.id === undefined && <Reach name={who.name} />}
        <WhoseWords writing={writing} />
      </div>
      {direction === 'in' ? <DraftArea {...area} voice="theirs" {...present({ error: lacks.words })} /> : <OurWords {...area} as="note" />}
      <Becomes open={open} becoming={becoming} onBecoming={setBecoming} mayBeNew={direction === 'in'} />
      <Chips label={logging.way} name="via" chips={SAID_BY.map((one) => ({ value: one, says: logging.ways[one], key: logging.wayKeys[one] }))} value={via} onChange={setVia} />
      {direction === 'in' && <ScanField scan={scan} onScan={setScan} />}
      <WhenChips when={when} onWhen={setWhen} zone={zone} />
      <details>
        <summary className="cursor-pointer text-ours">{contacts.log.more}</summary>
        <div className="mt-4 grid gap-4">
          <Chips
            label={contacts.log.direction}
            name="direction"
            chips={(['in', 'out'] as const).map((one) => ({ value: one, says: contacts.log.directions[one] }))}
            value={direction}
            onChange={setDirection}
          />
          <WhoField who={behalf} onWho={setBehalf} label={contacts.log.behalf} hint={contacts.log.behalfHint} error={undefined} here={false} />
          <TextField label={contacts.log.topic} hint={contacts.log.topicHint} optional={desk.optional} value={topic} onChange={(event) => setTopic(event.target.value)} />
        </div>
      </details>
      <div className="sheet-foot">
        <Button type="submit" look="main" waiting={saving.waiting} keys={`${commandKey()}↵`}>
          {contacts.log.go}
        </Button>
      </div>
    </form>
  );
}

/** What was understood of a name with a number behind it. */
function Reach({ name: typed }: { name: string }) {
  const { logging } = useWords();
  const both = numberBehind(typed);
  return (
    <p role="status" className="soft small empty:hidden">
      {both !== null && logging.reachedAt(both.name, both.phone)}
    </p>
  );
}

/** A letter of theirs, as a photo or a scan: it goes with what was logged. */
function ScanField({ scan, onScan }: { scan: File | undefined; onScan: (scan: File | undefined) => void }) {
  const { logging, desk } = useWords();
  return (
    <Field label={logging.scan} hint={scan === undefined ? logging.scanHint : scan.name} optional={desk.optional}>
      {(wiring) => (
        <input
          {...wiring}
          type="file"
          accept="image/*,application/pdf"
          onChange={(event) => onScan(event.target.files?.[0])}
          className="w-full min-w-0 file:me-3 file:cursor-pointer file:rounded-one file:border file:border-edge file:bg-card file:px-3 file:py-1.5 file:text-ink"
        />
      )}
    </Field>
  );
}

/** ⌘↵ from any of its fields; a text of several lines has it already. */
const isSending = (event: KeyboardEvent): boolean => event.key === 'Enter' && (event.metaKey || event.ctrlKey) && !event.isDefaultPrevented();

/** The only open concern of theirs is meant, unless it is said otherwise; what is for somebody else is theirs to be asked about. */
function becomingOf(
  chosen: Becoming | null,
  { direction, onlyOpen, forOther, hasScan }: { direction: 'in' | 'out'; onlyOpen: string | undefined; forOther: boolean; hasScan: boolean },
): Becoming {
  if (chosen === 'concern') return direction === 'in' ? 'concern' : 'log';
  if (forOther) return 'log';
  const said = chosen ?? onlyOpen ?? 'log';
  // A paper has to lie somewhere: with nothing open it begins a concern.
  return hasScan && said === 'log' ? (onlyOpen ?? 'concern') : said;
}

type Filled = { who: Who; text: string; topic: string; becoming: Becoming; call: string | undefined };
/** A concern needs both; what is only kept needs one of them, and a call that the telephone system told of is something by itself. */
function missingIn({ who, text, topic, becoming, call }: Filled, { logging }: Words): { who?: string; words?: string } {
  const [nobody, nothing] = [who.name.trim() === '', text.trim() === ''];
  if (becoming === 'concern') return { ...(nobody && { who: logging.nameFirst }), ...(nothing && { words: logging.wordsFirst }) };
  return nobody && nothing && topic.trim() === '' && call === undefined ? { who: logging.nothingYet } : {};
}
