import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { acceptOffer, CHARTER_PARTS, type Charter, type Profile, proposeCharter } from '../../../contract/customer.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { DraftArea } from '../../ui/DraftArea.tsx';
import { useDraft } from '../../ui/draft.ts';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { Voice } from '../../ui/Voice.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import { CharterProposal } from './CharterProposal.tsx';
import { Sending } from './KnownCard.tsx';
import { profileOf, signed } from './profile.ts';
import { useKeeping } from './useKeeping.ts';
import { type Via, ViaField } from './ViaField.tsx';

/** What they and we can expect of each other: what stands, since when, and what one side asks to change. */
export function CharterCard({ customer }: { customer: string }) {
  const words = useWords();
  const { known, times } = words;
  const profile = useQuery(profileOf(customer)).data;
  const [opened, open] = useState<'ours' | 'theirs' | 'accept' | null>(null);
  if (profile === undefined) return null;
  const { charter, may } = profile;
  const { agreed } = charter;
  const close = () => open(null);
  const standing = agreed === null ? <Tag>{known.charter.offer}</Tag> : <Tag tone="together">{known.charter.agreed(times.day(agreed.at))}</Tag>;
  const offered = agreed === null || charter.newerOffer !== null;
  return (
    <Card heading={known.charter.title} beside={standing}>
      <div className="grid gap-3">
        {charter.proposal !== null && <CharterProposal profile={profile} proposal={charter.proposal} />}
        <p className="soft">{known.charter.says}</p>
        <Texts text={charter.text} />
        {agreed?.writtenDown && <p className="soft small">{signed(agreed, words)}</p>}
        {charter.newerOffer !== null && <p className="soft">{known.charter.newer}</p>}
        {opened === null && (
          <div className="flex flex-wrap gap-x-4 print:hidden">
            {offered && may.includes('acceptOffer') && <Open says={known.charter.accept} onOpen={() => open('accept')} />}
            {may.includes('proposeCharter') && <Open says={known.charter.propose} onOpen={() => open('ours')} />}
            {may.includes('proposeCharter') && <Open says={known.charter.proposeTheirs} onOpen={() => open('theirs')} />}
          </div>
        )}
        {opened === 'accept' && <Accept profile={profile} onDone={close} />}
        {(opened === 'ours' || opened === 'theirs') && <Propose key={`${opened}.${charter.version}`} profile={profile} of={opened} onDone={close} />}
      </div>
    </Card>
  );
}

const Open = ({ says, onOpen }: { says: string; onOpen: () => void }) => (
  <Button look="quiet" onClick={onOpen}>
    <span className="small">{says}</span>
  </Button>
);

function Texts({ text }: { text: Charter['text'] }) {
  const { known } = useWords();
  return CHARTER_PARTS.map((part) => (
    <div key={part} className="grid gap-1">
      <h3 className="soft small font-normal">{known.charter.parts[part]}</h3>
      <Voice of={text[part].voice === 'ours' ? 'ours' : 'theirs'}>{text[part].text}</Voice>
    </div>
  ));
}

function Accept({ profile, onDone }: { profile: Profile; onDone: () => void }) {
  const { known, desk } = useWords();
  const [via, setVia] = useState<Via>('phone');
  const { keep, waiting, problem } = useKeeping(profile.customer.id);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const send = () => call(acceptOffer, { params: { customer: profile.customer.id }, body: { offer: profile.charter.offer, via } });
    if (await keep(send, known.charter.acceptDone)) onDone();
  };
  return (
    <form className="grid gap-3" onSubmit={(event) => void submit(event)}>
      {problem !== null && <ErrorSentence says={sentenceOf(problem, desk)} />}
      <ViaField via={via} onVia={setVia} />
      <Sending says={known.charter.accept} waiting={waiting} onCancel={onDone} />
    </form>
  );
}

/** Begins with what stands, so that only what is to be otherwise has to be typed. */
function Propose({ profile, of, onDone }: { profile: Profile; of: 'ours' | 'theirs'; onDone: () => void }) {
  const { known, desk } = useWords();
  const { customer, charter } = profile;
  const now = (charter.proposal ?? charter).text;
  const draftOf = (part: string) => `charter.${customer.id}.${of}.${part}`;
  const drafts = { expect: useDraft(draftOf('expect')), helps: useDraft(draftOf('helps')), soon: useDraft(draftOf('soon')) };
  const [touched, touch] = useState<readonly string[]>([]);
  const [via, setVia] = useState<Via>('phone');
  const { keep, waiting, problem } = useKeeping(customer.id);
  const said = of === 'theirs' ? { for: customer.id, via } : {};
  const submit = async (event?: FormEvent) => {
    event?.preventDefault();
    const changes = Object.fromEntries(CHARTER_PARTS.flatMap((part) => (drafts[part].text.trim() === '' ? [] : [[part, drafts[part].text]])));
    const send = () => call(proposeCharter, { params: { customer: customer.id }, body: { ...changes, ...said, after: charter.version } });
    if (!(await keep(send, of === 'ours' ? known.charter.proposed : known.charter.proposedTheirs))) return;
    for (const part of CHARTER_PARTS) drafts[part].forget();
    onDone();
  };
  return (
    <form className="grid gap-3" onSubmit={(event) => void submit(event)}>
      <p className="soft">{known.charter.proposeSays}</p>
      {problem !== null && <ErrorSentence says={sentenceOf(problem, desk)} />}
      {CHARTER_PARTS.map((part, index) => {
        const kept = drafts[part];
        const begun = kept.text !== '' || touched.includes(part);
        const write = (text: string) => {
          touch((before) => [...before, part]);
          kept.write(text);
        };
        const draft = { ...kept, write, text: begun ? kept.text : (now[part].text ?? '') };
        const shared = { label: known.charter.parts[part], draft, autoFocus: index === 0, onSend: () => void submit() };
        return of === 'ours' ? <OurWords key={part} {...shared} /> : <DraftArea key={part} {...shared} voice="theirs" />;
      })}
      {of === 'theirs' && <ViaField via={via} onVia={setVia} />}
      <Sending says={of === 'ours' ? known.charter.proposeGo : known.charter.proposeTheirsGo} waiting={waiting} onCancel={onDone} />
    </form>
  );
}
