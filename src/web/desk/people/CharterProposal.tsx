import { type FormEvent, useState } from 'react';
import { answerCharter, CHARTER_PARTS, type Charter, type Profile } from '../../../contract/customer.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftArea } from '../../ui/DraftArea.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Voice } from '../../ui/Voice.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { Sending } from './KnownCard.tsx';
import { useKeeping } from './useKeeping.ts';
import { type Via, ViaField } from './ViaField.tsx';

type ProposalProps = { profile: Profile; proposal: NonNullable<Charter['proposal']> };

/** What one side asks to change, and the other's answer: ours to give, or theirs to write down. */
export function CharterProposal({ profile, proposal }: ProposalProps) {
  const { known } = useWords();
  const { charter, customer, may } = profile;
  const theirs = proposal.from === 'customer';
  const changed = CHARTER_PARTS.filter((part) => proposal.text[part].text !== charter.text[part].text);
  return (
    <section className={`grid gap-3 rounded-one px-4 py-3 ${theirs ? 'bg-theirs-wash' : 'bg-ours-wash'}`}>
      <h3>{theirs ? known.charter.asksTheirs(customer.name) : known.charter.asksOurs(proposal.by.by.name)}</h3>
      {changed.map((part) => (
        <div key={part} className="grid gap-1">
          <p className="soft small">{known.charter.parts[part]}</p>
          <Voice of={proposal.text[part].voice === 'ours' ? 'ours' : 'theirs'}>{proposal.text[part].text}</Voice>
        </div>
      ))}
      {may.includes('answerCharter') && <Answer profile={profile} proposal={proposal} />}
    </section>
  );
}

function Answer({ profile, proposal }: ProposalProps) {
  const { known, desk } = useWords();
  const { charter } = known;
  const { customer } = profile;
  const theirs = proposal.from === 'us';
  const [says, say] = useState<'yes' | 'no' | null>(null);
  const [via, setVia] = useState<Via>('phone');
  const draft = useDraft(`charter.${customer.id}.${proposal.version}.no`);
  const { keep, waiting, problem } = useKeeping(customer.id);
  const give = async (answer: 'yes' | 'no') => {
    const told = { ...(theirs && { for: customer.id, via }), ...(answer === 'no' && draft.text.trim() !== '' && { text: draft.text }) };
    const send = () => call(answerCharter, { params: { customer: customer.id, proposal: proposal.version }, body: { answer, ...told } });
    if (await keep(send, theirs ? charter.answeredTheirs : charter.answered)) draft.forget();
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (says !== null) void give(says);
  };
  if (says === null) {
    return (
      <div className="flex flex-wrap gap-2 print:hidden">
        <Button look={theirs ? 'plain' : 'main'} onClick={() => (theirs ? say('yes') : void give('yes'))} waiting={waiting}>
          {theirs ? charter.theirYes : charter.yes}
        </Button>
        <Button onClick={() => say('no')}>{theirs ? charter.theirNo : charter.no}</Button>
        {problem !== null && <ErrorSentence says={sentenceOf(problem, desk)} />}
      </div>
    );
  }
  const why = { label: charter.noLabel, optional: desk.optional, draft, autoFocus: true, onSend: submit };
  return (
    <form className="grid gap-3" onSubmit={submit}>
      {problem !== null && <ErrorSentence says={sentenceOf(problem, desk)} />}
      {says === 'no' && (theirs ? <DraftArea {...why} voice="theirs" /> : <OurWords {...why} />)}
      {theirs && <ViaField via={via} onVia={setVia} />}
      <Sending says={theirs ? charter.theirNoGo : charter.noGo} waiting={waiting} onCancel={() => say(null)} />
    </form>
  );
}
