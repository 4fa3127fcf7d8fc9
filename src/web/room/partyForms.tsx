// To bring somebody along, and to change what they may do: nothing is chosen beforehand but what costs the least.
import type { PartyView } from '../../contract/party.ts';
import { DeedForm, Send } from './parts.tsx';
import { keptIn, useRoom } from './shown.ts';
import { Field } from './simple.tsx';

const SCOPES = ['see', 'speak', 'decide'] as const;
const ROLES = ['carer', 'representative', 'interpreter', 'advocate'] as const;
const LANGUAGES = ['en', 'es'] as const;
type Kept = Readonly<Record<string, string>> | null;

export function BringAlong({ teller }: { teller: { id: string; name: string } | null }) {
  const shown = useRoom();
  const { party: words } = shown.copy;
  const optional = shown.words.ifYouLike;
  const kept = keptIn(shown, 'inviteParty');
  return (
    <DeedForm deed="inviteParty" about={teller === null ? {} : { person: teller.id, role: 'teller' }}>
      {teller === null && <Field name="name" label={words.add.name} value={kept?.name} autoComplete="off" maxLength={500} required />}
      <Field name="relation" label={words.add.relation} hint={words.add.relationHint} value={kept?.relation} optional={optional} autoComplete="off" maxLength={500} />
      {teller === null && <Choices name="role" legend={words.add.role} values={ROLES} labels={words.add.roles} chosen={kept?.role ?? 'carer'} />}
      <Choices name="scope" legend={words.add.scope} values={SCOPES} labels={words.add.scopes} chosen={kept?.scope ?? 'see'} />
      {teller === null && <Reach kept={kept} />}
      <Until kept={kept} from="" />
      <Send tone="main">{words.add.send}</Send>
    </DeedForm>
  );
}

function Reach({ kept }: { kept: Kept }) {
  const shown = useRoom();
  const { add } = shown.copy.party;
  const optional = shown.words.ifYouLike;
  return (
    <>
      <p>{add.reach}</p>
      <Field name="email" type="email" label={add.email} value={kept?.email} optional={optional} inputMode="email" autoComplete="off" maxLength={254} />
      <Field name="phone" type="tel" label={add.phone} value={kept?.phone} optional={optional} inputMode="tel" autoComplete="off" maxLength={100} />
      <Choices name="language" legend={add.language} values={LANGUAGES} labels={add.languages} chosen={kept?.language ?? shown.language} />
    </>
  );
}

export function ChangeScope({ party }: { party: PartyView }) {
  const shown = useRoom();
  const { party: words } = shown.copy;
  const id = party.party.id;
  const kept = keptIn(shown, 'changePartyScope', id);
  return (
    <DeedForm deed="changePartyScope" of={id} about={{ party: id }}>
      <Choices name="scope" legend={words.add.scope} values={SCOPES} labels={words.add.scopes} chosen={kept?.scope ?? party.scope} />
      <Until kept={kept} from={lastDay(party.until, shown.zone ?? shown.room.organisation.zone)} />
      <Send tone="main">{words.changeSend}</Send>
    </DeedForm>
  );
}

/** The day that counts in full before that instant. */
const lastDay = (until: string | null, zone: string): string =>
  until === null ? '' : new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(Date.parse(until) - 1));

function Until({ kept, from }: { kept: Kept; from: string }) {
  const shown = useRoom();
  const { add } = shown.copy.party;
  return <Field name="until" type="date" label={add.until} hint={add.untilHint} value={kept?.until ?? from} optional={shown.words.ifYouLike} />;
}

type ChoicesProps<Value extends string> = { name: string; legend: string; values: readonly Value[]; labels: Readonly<Record<Value, string>>; chosen: string };
function Choices<Value extends string>({ name, legend, values, labels, chosen }: ChoicesProps<Value>) {
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} className="choice">
          <input type="radio" name={name} value={value} required defaultChecked={chosen === value} />
          <span>{labels[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
