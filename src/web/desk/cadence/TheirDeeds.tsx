import { useState } from 'react';
import { answerCadence, askForCall, chooseBeat, sayTakenSeriously, withdrawConsent } from '../../../contract/cadenceEndpoints.ts';
import { call } from '../client.ts';
import { useWords } from '../words.tsx';
import { type DeedProps, OneOf, PlanDeed } from './PlanDeed.tsx';
import { wishesFor } from './wishes.ts';

const ANSWERS = ['yes', 'change', 'no'] as const;
const ONE_TO_SEVEN = ['1', '2', '3', '4', '5', '6', '7'] as const;
const said = (text: string) => ({ via: 'phone' as const, ...(text !== '' && { text }) });

/** What they said to it on the telephone, written down for them. */
export function AnswerProposal({ view, onDone }: DeedProps) {
  const { answer, chooseFirst } = useWords().cadence;
  const [chosen, choose] = useState<(typeof ANSWERS)[number] | null>(null);
  return (
    <PlanDeed
      {...{ view, onDone }}
      name="answer"
      go={answer.go}
      done={answer.done}
      missing={chosen === null ? chooseFirst : null}
      text={{ label: answer.words, voice: 'theirs', optional: true }}
      send={(text) => call(answerCadence, { params: { customer: view.customer.id, proposal: view.proposal?.version ?? 0 }, body: { answer: chosen ?? 'no', ...said(text) } })}
    >
      <OneOf legend={answer.title} name="answer" of="theirs" all={ANSWERS} chosen={chosen} choose={choose} said={(one) => answer.answers[one]} />
    </PlanDeed>
  );
}

/** They alone choose fewer calls, or none. */
export function ChooseBeat({ view, onDone }: DeedProps) {
  const words = useWords();
  const { choose: says, chooseFirst } = words.cadence;
  const { terms, slower, higher, standing } = view;
  const wishes = terms === null ? [] : wishesFor({ ...terms, slower, higher, rests: standing === 'rested' }, words);
  const [picked, pick] = useState<string | null>(null);
  const chosen = wishes.find(({ id }) => id === picked) ?? null;
  return (
    <PlanDeed
      {...{ view, onDone }}
      name="choose"
      go={says.go}
      done={says.done}
      missing={chosen === null ? chooseFirst : null}
      text={{ label: says.words, voice: 'theirs', ...(chosen?.fewer ? {} : { optional: true }) }}
      send={(text) =>
        call(chooseBeat, {
          params: { customer: view.customer.id },
          body: { ...(chosen?.choice ?? { choice: 'keep' }), ...(terms !== null && { from: terms.name }), ...said(text) },
        })
      }
    >
      <OneOf
        legend={says.open}
        name="choice"
        of="theirs"
        all={wishes.map(({ id }) => id)}
        chosen={picked}
        choose={pick}
        said={(one) => wishes.find(({ id }) => id === one)?.says ?? ''}
      />
    </PlanDeed>
  );
}

export function TakenSeriously({ view, onDone }: DeedProps) {
  const { seriously, chooseFirst } = useWords().cadence;
  const [chosen, choose] = useState<(typeof ONE_TO_SEVEN)[number] | null>(null);
  return (
    <PlanDeed
      {...{ view, onDone }}
      name="seriously"
      go={seriously.go}
      done={seriously.done}
      missing={chosen === null ? chooseFirst : null}
      send={() => call(sayTakenSeriously, { params: { customer: view.customer.id }, body: { answer: Number(chosen ?? 1), via: 'phone' } })}
    >
      <OneOf row legend={seriously.title} name="seriously" of="theirs" all={ONE_TO_SEVEN} chosen={chosen} choose={choose} said={(one) => one} />
    </PlanDeed>
  );
}

const IN_WORDS = { ask: askForCall, withdraw: withdrawConsent } as const;

export function InTheirWords({ view, onDone, deed }: DeedProps & { deed: keyof typeof IN_WORDS }) {
  const says = useWords().cadence[deed];
  const send = (text: string) => call(IN_WORDS[deed], { params: { customer: view.customer.id }, body: said(text) });
  return <PlanDeed {...{ view, onDone, send }} name={deed} go={says.go} done={says.done} text={{ label: says.words, voice: 'theirs', optional: true }} />;
}
