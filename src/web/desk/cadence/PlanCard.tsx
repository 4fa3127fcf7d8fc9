import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CadenceTerms, CadenceView } from '../../../contract/cadence.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { firstName } from '../../ui/firstName.ts';
import { Tag, type Tone } from '../../ui/Tag.tsx';
import { useWords, type Words } from '../words.tsx';
import { cadenceOf } from './cadence.ts';
import { ChangeCaller, InOurWords, OfferMore, Propose, Stop } from './OurDeeds.tsx';
import type { DeedProps } from './PlanDeed.tsx';
import { AnswerProposal, ChooseBeat, InTheirWords, TakenSeriously } from './TheirDeeds.tsx';

type PlanCardProps = { customer: string; concern?: string | undefined; signal?: string | undefined };

/** The regular contact plan with one person: how it stands, and what may be done with it. */
export function PlanCard({ customer, concern, signal }: PlanCardProps) {
  const words = useWords();
  const { cadence } = words;
  const view = useQuery(cadenceOf(customer)).data;
  if (view === undefined) return null;
  return (
    <Card heading={cadence.title} beside={<Tag tone={toneOf(view)}>{cadence.standings[view.standing]}</Tag>}>
      <div className="grid gap-4">
        <Standing view={view} />
        <Proposed view={view} />
        <Alerts view={view} />
        <Deeds view={view} concern={concern} signal={signal} />
      </div>
    </Card>
  );
}

function toneOf({ standing }: CadenceView): Tone {
  if (standing === 'proposed') return 'theirs';
  return standing === 'agreed' || standing === 'running' || standing === 'on-request' ? 'together' : 'plain';
}

export function termsIn({ name, beat, caller, standIn }: CadenceTerms, { cadence }: Words): string {
  if (name === 'on-request') return cadence.termsOnRequest(caller.name, standIn.name);
  return cadence.terms(caller.name, name === 'custom' ? cadence.propose.custom.beat(beat) : cadence.beats[name], standIn.name);
}

function Standing({ view }: { view: CadenceView }) {
  const words = useWords();
  const { cadence, times } = words;
  const { terms, why, next, callAsked, stopped } = view;
  if (stopped !== null) return <p>{cadence.stoppedBecause[stopped.because]}</p>;
  if (terms === null) return <p className="soft">{cadence.none(firstName(view.customer.name))}</p>;
  return (
    <div className="grid gap-1">
      <p>{termsIn(terms, words)}</p>
      {why !== null && <p className="soft">{why.text}</p>}
      {terms.quiet !== null && <p className="soft small">{cadence.quiet(terms.quiet.from, terms.quiet.to)}</p>}
      {next !== null && <p>{cadence.next(times.dayAndTime(next.at), next.by.name)}</p>}
      {callAsked !== null && <p>{cadence.callAsked}</p>}
    </div>
  );
}

function Proposed({ view: { proposal } }: { view: CadenceView }) {
  const words = useWords();
  const { cadence } = words;
  if (proposal === null) return null;
  return (
    <section className="grid gap-1 rounded-[var(--round)] bg-ours-wash p-4">
      <h3>{cadence.proposed}</h3>
      <p>{termsIn(proposal.terms, words)}</p>
      <p className="soft">{proposal.why.text}</p>
      {proposal.wish !== null && (
        <p>
          <span className="soft">{cadence.wish}</span> <span className="voice">{proposal.wish.text}</span>
        </p>
      )}
    </section>
  );
}

function Alerts({ view: { missed, review, relapse } }: { view: CadenceView }) {
  const { cadence, times } = useWords();
  const list = new Intl.ListFormat(times.locale, { type: 'conjunction' });
  const note = 'border-s-4 border-due bg-due-wash px-4 py-3';
  return (
    <>
      {missed.length > 0 && <p className={note}>{cadence.missed(list.format(missed.map((day) => times.day(`${day}T12:00:00Z`))))}</p>}
      {relapse !== null && (
        <p className={note}>{cadence.relapse(relapse.inWeek.toLocaleString(times.locale), relapse.usual.toLocaleString(times.locale, { maximumFractionDigits: 1 }))}</p>
      )}
      {review?.isDue && <p className={note}>{cadence.reviewDue(times.day(review.due))}</p>}
    </>
  );
}

type Open = 'propose' | 'answer' | 'choose' | 'ask' | 'seriously' | 'offer' | 'people' | 'review' | 'letBe' | 'withdraw' | 'stop' | 'lift';
const DEEDS: readonly (readonly [Open, string])[] = [
  ['answer', 'answerCadence'],
  ['choose', 'chooseBeat'],
  ['ask', 'askForCall'],
  ['seriously', 'sayTakenSeriously'],
  ['offer', 'offerHigherBeat'],
  ['propose', 'proposeCadence'],
  ['review', 'holdReview'],
  ['letBe', 'letRelapseBe'],
  ['people', 'changeCaller'],
  ['withdraw', 'withdrawConsent'],
  ['stop', 'stopCadence'],
  ['lift', 'liftStop'],
];

function Deeds({ view, concern, signal }: { view: CadenceView; concern: string | undefined; signal: string | undefined }) {
  const { cadence } = useWords();
  const [opened, open] = useState<Open | null>(null);
  const offered = DEEDS.filter(([, deed]) => view.may.includes(deed));
  if (opened === 'propose') return <Propose view={view} concern={concern} signal={signal} onDone={() => open(null)} />;
  if (opened !== null) return <Deed opened={opened} view={view} onDone={() => open(null)} />;
  const nameOf = (one: Open): string => (one === 'propose' ? (view.terms === null ? cadence.propose.open : cadence.propose.again) : cadence[one].open);
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 print:hidden">
      {offered.map(([one]) => (
        <Button key={one} look={one === 'propose' && view.terms === null && view.proposal === null ? 'plain' : 'quiet'} onClick={() => open(one)}>
          <span className="small">{nameOf(one)}</span>
        </Button>
      ))}
    </div>
  );
}

function Deed({ opened, ...props }: DeedProps & { opened: Exclude<Open, 'propose'> }) {
  switch (opened) {
    case 'answer':
      return <AnswerProposal {...props} />;
    case 'choose':
      return <ChooseBeat {...props} />;
    case 'seriously':
      return <TakenSeriously {...props} />;
    case 'offer':
      return <OfferMore {...props} />;
    case 'people':
      return <ChangeCaller {...props} />;
    case 'stop':
      return <Stop {...props} />;
    case 'ask':
    case 'withdraw':
      return <InTheirWords deed={opened} {...props} />;
    case 'review':
    case 'letBe':
    case 'lift':
      return <InOurWords deed={opened} {...props} />;
  }
}
