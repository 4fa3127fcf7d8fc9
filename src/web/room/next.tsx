// What happens next comes first: who gives word, when, also if there is no news; the number; and whom to call in danger.
import type { RoomView } from '../../contract/concern.ts';
import { initials } from '../ui/Face.tsx';
import { firstName } from '../ui/firstName.ts';
import { DeedForm, Send } from './parts.tsx';
import { WithPhone } from './phone.tsx';
import { keptIn, mayDo, useRoom } from './shown.ts';

export function Next() {
  const shown = useRoom();
  const { room, words } = shown;
  const phone = room.organisation.phone;
  const name = firstName(shown.owner);
  return (
    <section className={`card next ${room.nextUpdate?.state === 'broken' ? 'due' : ''}`} aria-labelledby="next-title">
      <h2 id="next-title" className="aside">
        {words.next.title}
      </h2>
      {room.nextUpdate !== null && room.died === null && <NextWord />}
      <p>{phone === null ? words.next.writeUs(name) : <WithPhone sentence={words.next.callUs(phone, name)} phone={phone} />}</p>
      <Emergency />
      {mayDo(shown, 'moveNextUpdate') && room.nextUpdate?.form === 'word' && <OtherDay />}
    </section>
  );
}

function NextWord() {
  const { room, words, when, calls, copy } = useRoom();
  const update = room.nextUpdate;
  if (update === null) return null;
  const by = when.by(update.due);
  if (update.state === 'broken') {
    return (
      <p>
        <b>{words.next.broken(update.keeper.name, by)}</b> {words.next.brokenOurs}
      </p>
    );
  }
  if (update.form === 'look') return <p>{(room.updatesAre === 'look' ? words.next.asked : words.next.unreachable)(update.keeper.name, by)}</p>;
  // Whoever wants no calls is promised word; the call that stands is theirs to let us off, below.
  const off = calls !== undefined && (calls.stopped !== null || calls.standing === 'rested');
  const promised = callBefore(room, update.due);
  const call = off ? undefined : promised;
  const who = call?.keeper.name ?? update.keeper.name;
  return (
    <div className="who">
      <span className="face ours" aria-hidden="true">
        {initials(who)}
      </span>
      <p>
        <b>{call === undefined ? words.next.word(who, by) : words.next.call(who, when.by(call.due))}</b> {words.next.noNewsToo}
        {off && promised !== undefined && (
          <>
            {' '}
            <a href="#promises">{copy.calls.stillPromised(promised.keeper.name)}</a>
          </>
        )}
      </p>
    </div>
  );
}

/** A call that was promised, where it comes no later than the next word. */
const callBefore = (room: RoomView, due: string): RoomView['promises'][number] | undefined =>
  room.promises.filter((one) => one.promise === 'call' && one.state === 'made' && one.due <= due).toSorted((one, other) => (one.due < other.due ? -1 : 1))[0];

function Emergency() {
  const { room, words } = useRoom();
  return (
    <p className="emergency">
      <b>{words.notForEmergencies}</b> {room.organisation.emergency}
    </p>
  );
}

function OtherDay() {
  const shown = useRoom();
  const { words } = shown;
  const kept = keptIn(shown, 'moveNextUpdate');
  return (
    <details className="opening quiet" open={kept !== null}>
      <summary>{words.next.otherDay}</summary>
      <div className="opened">
        <DeedForm deed="moveNextUpdate">
          <fieldset>
            <legend>{words.next.otherDayLegend}</legend>
            <div className="two">
              <DateField name="day" type="date" label={words.next.day} value={kept?.day} />
              <DateField name="time" type="time" label={words.next.time} value={kept?.time ?? '09:00'} />
            </div>
          </fieldset>
          <Send>{words.next.otherDaySend}</Send>
        </DeedForm>
      </div>
    </details>
  );
}

function DateField({ name, type, label, value }: { name: string; type: 'date' | 'time'; label: string; value: string | undefined }) {
  return (
    <div className="field">
      <label htmlFor={`next-${name}`}>{label}</label>
      <input id={`next-${name}`} name={name} type={type} required defaultValue={value ?? ''} {...(type === 'date' && { placeholder: '2026-11-30' })} />
    </div>
  );
}
