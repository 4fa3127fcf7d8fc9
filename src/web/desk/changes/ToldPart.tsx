import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Told } from '../../../contract/change.ts';
import { hearChange, noteTold, sayHeard } from '../../../contract/changeEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftArea } from '../../ui/DraftArea.tsx';
import { useDraft } from '../../ui/draft.ts';
import { Tag } from '../../ui/Tag.tsx';
import { FormFrame } from '../causes/NodeForms.tsx';
import { call } from '../client.ts';
import { useWords } from '../words.tsx';
import type { OneChange } from './ChangeCard.tsx';
import { useChangeDeed, useTheirDeed } from './changes.ts';

const ORDER: readonly Told['state'][] = ['due', 'told', 'heard'];

/** Who is to be told by phone or letter first, then who was told, then who heard. */
export function ToldPart({ cause, change }: OneChange) {
  const { changes } = useWords();
  const { told: words } = changes;
  const { due, told, heard, hidden } = change.people;
  if (due + told + heard === 0) return null;
  const rows = change.told.toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state) || one.name.localeCompare(other.name));
  return (
    <section className="grid gap-2">
      <h4 className="font-semibold">{words.title(due, told, heard)}</h4>
      {change.may.includes('sayHeard') && <Yours cause={cause} change={change} />}
      <ul className="grid">
        {rows.map((one) => (
          <Row key={`${one.is} ${one.id}`} cause={cause} change={change} one={one} />
        ))}
      </ul>
      {hidden > 0 && <p className="soft">{words.hidden(hidden)}</p>}
    </section>
  );
}

/** Whoever raised it about the company is told back, too. */
function Yours({ cause, change }: OneChange) {
  const { changes } = useWords();
  const hearing = useChangeDeed(() => call(hearChange, { params: { cause, change: change.id }, body: {} }), changes.told.noted);
  return (
    <div className="rounded-one bg-together-wash flex flex-wrap items-center justify-between gap-3 px-4 py-3">
      <p>{changes.told.yours}</p>
      <Button waiting={hearing.waiting} onClick={hearing.go}>
        {changes.told.hear}
      </Button>
    </div>
  );
}

function Row({ cause, change, one }: OneChange & { one: Told }) {
  const { changes, causes, times } = useWords();
  const { told: words } = changes;
  const [writing, setWriting] = useState(false);
  const at = { params: { cause, change: change.id } };
  const person = { is: one.is, id: one.id };
  const phoned = useChangeDeed(() => call(noteTold, { ...at, body: { person, via: 'phone' } }), words.noted);
  const posted = useChangeDeed(() => call(noteTold, { ...at, body: { person, via: 'letter' } }), words.noted);
  const { concern } = one;
  return (
    <li className="grid gap-2 border-t border-line py-2">
      <p className="flex flex-wrap items-baseline gap-x-3">
        {one.is === 'party' ? (
          <Link to="/customers/$id" params={{ id: one.id }}>
            {one.name}
          </Link>
        ) : (
          <b>{one.name}</b>
        )}
        <Tag tone={one.state === 'due' ? 'due' : one.state === 'heard' ? 'together' : 'plain'}>{words.states[one.state]}</Tag>
        <span className="soft small">
          {one.state === 'due' ? words.reads(changes.story.languageNames[one.language]) : `${words.ways[one.way]}${one.toldAt === null ? '' : `, ${times.day(one.toldAt)}`}`}
        </span>
        {one.state === 'due' && one.phone !== null && <a href={`tel:${one.phone}`}>{one.phone}</a>}
      </p>
      {one.words !== null && <p className="voice">{one.words.text ?? causes.tree.erased}</p>}
      {one.state === 'due' && (
        <p className="flex flex-wrap gap-2">
          <Button waiting={phoned.waiting} onClick={phoned.go}>
            {words.phoned}
          </Button>
          <Button waiting={posted.waiting} onClick={posted.go}>
            {words.posted}
          </Button>
        </p>
      )}
      {one.state === 'told' && one.is === 'party' && concern !== null && !writing && (
        <div>
          <Button look="quiet" onClick={() => setWriting(true)}>
            <span className="small">{words.heard}</span>
          </Button>
        </div>
      )}
      {writing && concern !== null && <Heard cause={cause} change={change} one={one} concern={concern} onDone={() => setWriting(false)} />}
    </li>
  );
}

function Heard({ cause, change, one, concern, onDone }: OneChange & { one: Told; concern: string; onDone: () => void }) {
  const { changes, desk } = useWords();
  const said = useDraft(`change.${change.id}.heard.${one.id}`);
  const body = { via: 'phone' as const, ...(said.text.trim() !== '' && { text: said.text }) };
  const saving = useTheirDeed(
    cause,
    () => call(sayHeard, { params: { id: concern, cause, change: change.id }, body }),
    changes.told.heardDone,
    () => {
      said.forget();
      onDone();
    },
  );
  return (
    <FormFrame saving={saving} go={changes.told.heardGo} onCancel={onDone}>
      <DraftArea label={changes.told.heardLabel} optional={desk.optional} draft={said} voice="theirs" rows={2} autoFocus onSend={saving.go} />
    </FormFrame>
  );
}
