// What we want to say to them, and how we can make it up to them: nothing is chosen beforehand, and none is an answer.
import type { Amends } from '../../contract/concern.ts';
import { firstName } from '../ui/firstName.ts';
import { Box, Card, DeedForm, Send, Words } from './parts.tsx';
import { didLately, keptIn, mayDo, type Shown, useRoom } from './shown.ts';
import { AnsweredBy } from './withThem.tsx';

export function Apologies() {
  const shown = useRoom();
  const { room, words, when } = shown;
  const last = room.apologies.at(-1);
  if (last === undefined) return null;
  const inside = words.folds.apologies(room.apologies.length, last.by.by.name, when.on(last.by.at));
  return (
    <Card title={words.apology.title} id="apology" inside={didLately(shown, ['apologised']) ? null : inside}>
      {room.apologies.map((apology) => (
        <div key={apology.id}>
          <Words said={apology.words} />
          {apology.changed !== null && (
            <>
              <p className="soft">{words.apology.changed}</p>
              <Words said={apology.changed} />
            </>
          )}
          <p className="soft">{words.apology.signed(apology.by.by.name, when.date(apology.by.at))}</p>
        </div>
      ))}
    </Card>
  );
}

const ANSWERS = ['amendsAccepted', 'amendsDeclined', 'amendsWished'];

export function AllAmends() {
  const shown = useRoom();
  const { room, words } = shown;
  return room.amends.map((amends) => (
    <Card key={amends.id} title={words.amends.title} id={`amends-${amends.id}`} oneOfSeveral tone={amends.state === 'offered' ? 'asks' : ''} inside={becameOf(amends, shown)}>
      {amends.words !== null && <Words said={amends.words} />}
      {amends.state === 'offered' && mayDo(shown, 'answerAmends') ? <Choose amends={amends} /> : <Chosen amends={amends} />}
      <AnsweredBy kinds={ANSWERS} of={amends.id} />
    </Card>
  ));
}

function Choose({ amends }: { amends: Amends }) {
  const shown = useRoom();
  const { words } = shown;
  const kept = keptIn(shown, 'answerAmends', amends.id)?.choice;
  return (
    <DeedForm deed="answerAmends" of={amends.id} about={{ amends: amends.id }}>
      <fieldset className="choices">
        <legend>{words.amends.says}</legend>
        {amends.options.map((option) => (
          <Choice key={option.gesture} value={option.gesture} kept={kept}>
            {option.name}
          </Choice>
        ))}
        <Choice value="wish" kept={kept}>
          {words.amends.wish}
        </Choice>
        <div className="under wish">
          <Box deed="answerAmends" of={amends.id} label={words.amends.wishLabel} rows={2} />
        </div>
        <Choice value="decline" kept={kept}>
          {words.amends.nothing}
        </Choice>
      </fieldset>
      <Send tone="yes">{words.amends.choose}</Send>
    </DeedForm>
  );
}

function Choice({ value, kept, children }: { value: string; kept: string | undefined; children: string }) {
  return (
    <label className="choice">
      <input type="radio" name="choice" value={value} required defaultChecked={kept === value} />
      <span>{children}</span>
    </label>
  );
}

/** What they answered to it; null while it is offered. */
function becameOf(amends: Amends, { words, owner }: Shown): string | null {
  const chosen = amends.options.find(({ gesture }) => gesture === amends.chosen)?.name ?? '';
  switch (amends.state) {
    case 'accepted':
      return words.amends.accepted(chosen, firstName(owner));
    case 'given':
      return words.amends.given(chosen);
    case 'declined':
      return words.amends.declined;
    case 'wished':
      return words.amends.wished(firstName(owner));
    case 'offered':
      return null;
  }
}

function Chosen({ amends }: { amends: Amends }) {
  if (amends.state === 'offered') {
    return (
      <ul className="plain">
        {amends.options.map(({ gesture, name }) => (
          <li key={gesture}>{name}</li>
        ))}
      </ul>
    );
  }
  return (
    amends.wish !== null && (
      <div className="said theirs">
        <Words said={amends.wish} />
      </div>
    )
  );
}
