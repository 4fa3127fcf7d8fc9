import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { PARTNER_ROLES, type Partner } from '../../../contract/change.ts';
import { answerInvitation, answerPartner, endPartnership, invitePartner, takeInvitationBack, tellAsPartner, thankPartner } from '../../../contract/changeEndpoints.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftArea } from '../../ui/DraftArea.tsx';
import { useDraft } from '../../ui/draft.ts';
import { SelectField } from '../../ui/Field.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { EraseWords } from '../causes/EraseWords.tsx';
import { FormFrame } from '../causes/NodeForms.tsx';
import { call } from '../client.ts';
import { WhoField } from '../tell/WhoField.tsx';
import type { Who } from '../tell/who.ts';
import { useWords } from '../words.tsx';
import { OurWords } from '../writing/OurWords.tsx';
import type { OneChange } from './ChangeCard.tsx';
import { useChangeDeed, useTheirDeed } from './changes.ts';

/** Those who have a part in it: asked, said yes, what they told us, what came of it, thanked. */
export function PartnersPart({ cause, change }: OneChange) {
  const { changes } = useWords();
  const { part } = changes;
  const [asking, setAsking] = useState(false);
  const may = change.may.includes('invitePartner');
  if (change.partners.length === 0 && !may) return null;
  return (
    <section className="grid gap-2">
      <h4 className="font-semibold">{part.title}</h4>
      {change.partners.length === 0 && !asking && <p className="soft">{part.none}</p>}
      <ul className="grid">
        {change.partners.map((partner) => (
          <One key={partner.id} cause={cause} partner={partner} />
        ))}
      </ul>
      {asking ? (
        <Invite cause={cause} change={change} onDone={() => setAsking(false)} />
      ) : (
        may && (
          <div>
            <Button onClick={() => setAsking(true)}>{part.invite}</Button>
          </div>
        )
      )}
    </section>
  );
}

function Invite({ cause, change, onDone }: OneChange & { onDone: () => void }) {
  const { changes, contacts } = useWords();
  const { part } = changes;
  const [who, setWho] = useState<Who>({ name: '' });
  const [missing, setMissing] = useState(false);
  const [role, setRole] = useState<(typeof PARTNER_ROLES)[number]>('tester');
  const words = useDraft(`change.${change.id}.invite`);
  const saving = useChangeDeed(
    () => call(invitePartner, { params: { cause, change: change.id }, body: { person: who.id ?? '', role, text: words.text } }),
    part.asked,
    () => {
      words.forget();
      onDone();
    },
  );
  const go = () => {
    setMissing(who.id === undefined);
    if (who.id !== undefined) saving.go();
  };
  return (
    <FormFrame saving={{ ...saving, go }} go={part.go} onCancel={onDone}>
      <WhoField who={who} onWho={setWho} label={part.who} hint={contacts.pick.hint} error={missing ? contacts.pick.first : undefined} />
      <SelectField label={part.role} value={role} onChange={(event) => setRole(PARTNER_ROLES.find((one) => one === event.target.value) ?? 'tester')}>
        {PARTNER_ROLES.map((one) => (
          <option key={one} value={one}>
            {part.roles[one]}
          </option>
        ))}
      </SelectField>
      <OurWords label={part.words} draft={words} rows={3} required onSend={go} />
    </FormFrame>
  );
}

type Form = 'no' | 'told' | 'came' | 'thank' | 'erase' | null;
type OnePartner = { cause: string; partner: Partner };

function One({ cause, partner }: OnePartner) {
  const { changes, causes, times } = useWords();
  const { part } = changes;
  const [form, setForm] = useState<Form>(null);
  return (
    <li className="grid gap-2 border-t border-line py-2">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Link to="/customers/$id" params={{ id: partner.person.id }}>
          {partner.person.name}
        </Link>
        <Tag tone={partner.state === 'agreed' || partner.state === 'thanked' ? 'together' : 'plain'}>{part.states[partner.state]}</Tag>
        <span className="soft small">{part.roles[partner.role]}</span>
      </p>
      <p className="soft">{partner.asked.text ?? causes.tree.erased}</p>
      {partner.sayings.map(({ from, said, by }) => (
        <p key={`${from} ${by.at}`} className={from === 'them' ? 'voice' : ''}>
          {said.text ?? causes.tree.erased} <span className="soft small">{`${from === 'them' ? '' : `${by.by.name}, `}${times.day(by.at)}`}</span>
        </p>
      ))}
      {form === null && <Deeds cause={cause} partner={partner} onForm={setForm} />}
      {form === 'erase' && (
        <EraseWords
          cause={cause}
          of="partner"
          id={partner.id}
          goes={[partner.asked.text, ...partner.sayings.flatMap(({ from, said }) => (from === 'them' ? [] : [said.text]))]}
          onDone={() => setForm(null)}
        />
      )}
      {form !== null && form !== 'erase' && <Say cause={cause} partner={partner} form={form} onDone={() => setForm(null)} />}
    </li>
  );
}

function Deeds({ cause, partner, onForm }: OnePartner & { onForm: (form: Form) => void }) {
  const { changes, causes } = useWords();
  const { part } = changes;
  const concern = partner.concern ?? '';
  const theirs = { params: { id: concern, cause, partner: partner.id } };
  const may = (deed: string): boolean => partner.may.includes(deed);
  const yes = useTheirDeed(cause, () => call(answerInvitation, { ...theirs, body: { answer: 'yes', via: 'phone' } }), part.writtenDown);
  const ended = useTheirDeed(cause, () => call(endPartnership, { ...theirs, body: { via: 'phone' } }), part.writtenDown);
  const back = useChangeDeed(() => call(takeInvitationBack, { params: { cause, partner: partner.id } }), part.takenBack);
  const small = (name: string, go: () => void, waiting = false) => (
    <Button look="quiet" waiting={waiting} onClick={go}>
      <span className="small">{name}</span>
    </Button>
  );
  return (
    <p className="flex flex-wrap gap-x-2">
      {may('answerInvitation') && small(part.saidYes, yes.go, yes.waiting)}
      {may('answerInvitation') && small(part.saidNo, () => onForm('no'))}
      {may('tellAsPartner') && small(part.toldUs, () => onForm('told'))}
      {may('answerPartner') && small(part.came, () => onForm('came'))}
      {may('thankPartner') && small(part.thank, () => onForm('thank'))}
      {may('endPartnership') && small(part.ended, ended.go, ended.waiting)}
      {may('takeInvitationBack') && small(part.takeBack, back.go, back.waiting)}
      {may('eraseCauseWords') && small(causes.erasing.open, () => onForm('erase'))}
    </p>
  );
}

function Say({ cause, partner, form, onDone }: OnePartner & { form: Exclude<Form, 'erase' | null>; onDone: () => void }) {
  const { changes, desk } = useWords();
  const { part } = changes;
  const words = useDraft(`partner.${partner.id}.${form}`);
  const theirs = { params: { id: partner.concern ?? '', cause, partner: partner.id } };
  const ours = { params: { cause, partner: partner.id }, body: { text: words.text } };
  const after = () => {
    words.forget();
    onDone();
  };
  const said = words.text.trim() === '' ? {} : { text: words.text };
  const no = useTheirDeed(cause, () => call(answerInvitation, { ...theirs, body: { answer: 'no', via: 'phone', ...said } }), part.writtenDown, after);
  const told = useTheirDeed(cause, () => call(tellAsPartner, { ...theirs, body: { text: words.text, via: 'phone' } }), part.writtenDown, after);
  const came = useChangeDeed(() => call(answerPartner, ours), part.sent, after);
  const thank = useChangeDeed(() => call(thankPartner, ours), part.sent, after);
  const saving = { no, told, came, thank }[form];
  const labels = { no: part.saidNo, told: part.toldUsLabel, came: part.cameLabel, thank: part.thankLabel };
  const isTheirs = form === 'no' || form === 'told';
  const shared = { label: labels[form], ...(form === 'no' && { optional: desk.optional }), draft: words, rows: 3, required: form !== 'no', autoFocus: true, onSend: saving.go };
  return (
    <FormFrame saving={saving} go={part.save} onCancel={onDone}>
      {isTheirs ? <DraftArea {...shared} voice="theirs" /> : <OurWords {...shared} />}
    </FormFrame>
  );
}
