import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type CadenceView, OUR_STOPS } from '../../../contract/cadence.ts';
import { changeCaller, holdReview, letRelapseBe, liftStop, offerHigherBeat, proposeCadence, stopCadence } from '../../../contract/cadenceEndpoints.ts';
import { SelectField, TextField } from '../../ui/Field.tsx';
import { firstName } from '../../ui/firstName.ts';
import { call } from '../client.ts';
import { colleagues, teams } from '../people/staff.ts';
import { me } from '../session/session.ts';
import { useWords } from '../words.tsx';
import { BeatChoice, useBeat } from './BeatChoice.tsx';
import { BEATS, higherThan, notLowerThan } from './cadence.ts';
import { type DeedProps, OneOf, PlanDeed } from './PlanDeed.tsx';

export type ProposeProps = DeedProps & { concern?: string | undefined; signal?: string | undefined };

/** Who calls first, how often and why; it waits for their yes. */
export function Propose({ view, onDone, concern, signal }: ProposeProps) {
  const { cadence } = useWords();
  const { propose } = cadence;
  const choosing = useBeat();
  const { beat } = choosing;
  const who = useCallers(view);
  const [quiet, setQuiet] = useState({ from: view.terms?.quiet?.from ?? '', to: view.terms?.quiet?.to ?? '' });
  const known = useQuery(teams).data?.teams ?? [];
  const [chosenTeam, setTeam] = useState(view.terms?.team.id ?? '');
  const team = chosenTeam || (known[0]?.id ?? '');
  const missing = beat === null ? cadence.chooseFirst : who.caller === '' || who.standIn === '' ? propose.chooseFirst : null;
  const hours = quiet.from === '' || quiet.to === '' ? {} : { quiet };
  const about = { ...(concern !== undefined && { concern }), ...(signal !== undefined && { signal }) };
  return (
    <PlanDeed
      {...{ view, onDone, missing }}
      name="propose"
      go={propose.go}
      done={propose.done(firstName(view.customer.name))}
      text={{ label: propose.why, hint: propose.whyHint, voice: 'ours' }}
      send={(why) =>
        call(proposeCadence, {
          params: { customer: view.customer.id },
          body: { beat: beat ?? BEATS.daily, why, caller: who.caller, standIn: who.standIn, team, ...hours, ...about },
        })
      }
    >
      <BeatChoice {...choosing} offered={notLowerThan(view)} />
      <Callers {...who} />
      {known.length > 1 && (
        <SelectField label={propose.team} value={team} onChange={(event) => setTeam(event.target.value)}>
          {known.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <div className="grid grid-cols-2 items-end gap-3">
        <TextField label={propose.quietFrom} hint={propose.quietHint} type="time" value={quiet.from} onChange={(event) => setQuiet({ ...quiet, from: event.target.value })} />
        <TextField label={propose.quietTo} type="time" value={quiet.to} onChange={(event) => setQuiet({ ...quiet, to: event.target.value })} />
      </div>
    </PlanDeed>
  );
}

/** Whoever proposes calls, until somebody else is chosen; the stand-in is always chosen. */
function useCallers(view: CadenceView) {
  const self = useQuery(me).data?.id ?? '';
  const [caller, setCaller] = useState(view.terms?.caller.id);
  const [standIn, setStandIn] = useState(view.terms?.standIn.id ?? '');
  return { caller: caller ?? self, setCaller, standIn, setStandIn };
}

function Callers({ caller, setCaller, standIn, setStandIn }: ReturnType<typeof useCallers>) {
  const { propose } = useWords().cadence;
  const all = (useQuery(colleagues).data?.items ?? []).filter(({ state }) => state === 'active');
  const options = all.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <SelectField label={propose.caller} value={caller} onChange={(event) => setCaller(event.target.value)}>
        {options}
      </SelectField>
      <SelectField label={propose.standIn} value={standIn} onChange={(event) => setStandIn(event.target.value)}>
        <option value="">{propose.choose}</option>
        {options}
      </SelectField>
    </div>
  );
}

export function OfferMore({ view, onDone }: DeedProps) {
  const { cadence } = useWords();
  const choosing = useBeat();
  const { beat } = choosing;
  return (
    <PlanDeed
      {...{ view, onDone }}
      name="offer"
      go={cadence.offer.go}
      done={cadence.offer.done(firstName(view.customer.name))}
      missing={beat === null ? cadence.chooseFirst : null}
      text={{ label: cadence.propose.why, hint: cadence.propose.whyHint, voice: 'ours' }}
      send={(why) => call(offerHigherBeat, { params: { customer: view.customer.id }, body: { beat: beat ?? BEATS.daily, why } })}
    >
      <BeatChoice {...choosing} offered={higherThan(view)} />
    </PlanDeed>
  );
}

export function ChangeCaller({ view, onDone }: DeedProps) {
  const { cadence } = useWords();
  const { caller, standIn, ...set } = useCallers(view);
  return (
    <PlanDeed
      {...{ view, onDone }}
      name="people"
      go={cadence.people.go}
      done={cadence.people.done}
      missing={standIn === '' ? cadence.propose.chooseFirst : null}
      send={() => call(changeCaller, { params: { customer: view.customer.id }, body: { caller, standIn } })}
    >
      <Callers {...{ caller, standIn, ...set }} />
    </PlanDeed>
  );
}

export function Stop({ view, onDone }: DeedProps) {
  const { stop } = useWords().cadence;
  const { chooseFirst } = useWords().cadence;
  const [because, setBecause] = useState<(typeof OUR_STOPS)[number] | null>(null);
  return (
    <PlanDeed
      {...{ view, onDone }}
      name="stop"
      go={stop.go}
      done={stop.done}
      missing={because === null ? chooseFirst : null}
      text={{ label: stop.words, voice: 'ours', optional: true }}
      send={(text) => call(stopCadence, { params: { customer: view.customer.id }, body: { because: because ?? 'wrong-number', ...(text !== '' && { text }) } })}
    >
      <OneOf legend={stop.open} name="because" of="ours" all={OUR_STOPS} chosen={because} choose={setBecause} said={(one) => stop.because[one]} />
    </PlanDeed>
  );
}

const IN_WORDS = { lift: liftStop, review: holdReview, letBe: letRelapseBe } as const;

/** Deeds of ours that are a sentence and nothing else. */
export function InOurWords({ view, onDone, deed }: DeedProps & { deed: keyof typeof IN_WORDS }) {
  const says = useWords().cadence[deed];
  const send = (text: string) => call(IN_WORDS[deed], { params: { customer: view.customer.id }, body: { text } });
  return <PlanDeed {...{ view, onDone, send }} name={deed} go={says.go} done={says.done} text={{ label: says.words, voice: 'ours' }} />;
}
