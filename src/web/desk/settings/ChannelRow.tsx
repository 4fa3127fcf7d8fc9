import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type ChannelView, catchUpFrom, changeChannel, countChannel, removeChannel } from '../../../contract/channel.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';

type Asked = 'catchUp' | 'password' | 'remove';
const TONES = { works: 'together', paused: 'plain', failing: 'due', silent: 'due', gap: 'due' } as const;

/** `sendsOtherwise`: letters have a way out already. */
export function ChannelRow({ channel, sendsOtherwise, onConnect }: { channel: ChannelView; sendsOtherwise: boolean; onConnect: () => void }) {
  const { channels: words, channelHealth, desk } = useWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const name = channel.name || channel.address || channelHealth.kinds[channel.kind];
  const titles = { catchUp: words.acts.catchUpTitle(name), password: words.acts.passwordTitle(name), remove: words.acts.removeTitle(name) };
  const says = { catchUp: words.acts.catchUpSays, password: undefined, remove: words.acts.removeSays };
  const about = asked === null ? undefined : says[asked];
  const done = () => setAsked(null);
  return (
    <li className="grid gap-1.5 border-t border-line py-3 first:border-0">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <b className="min-w-0 break-words">{name}</b>
        <Tag tone={TONES[channel.is]}>{words.states[channel.is]}</Tag>
        {channel.kind !== 'smtp-out' && name !== channel.address && channel.address !== '' && channel.kind === 'imap' && (
          <span className="soft small min-w-0 break-all">{channel.address}</span>
        )}
      </p>
      <State channel={channel} sendsOtherwise={sendsOtherwise} />
      {channel.kind === 'imap' && <Acts channel={channel} onAsk={setAsked} onConnect={onConnect} />}
      <Sheet open={asked !== null} onClose={done} title={asked === null ? '' : titles[asked]} {...(about !== undefined && { says: about })} close={desk.close}>
        {asked === 'catchUp' && <CatchUp channel={channel} onDone={done} />}
        {asked === 'password' && <NewPassword channel={channel} onDone={done} />}
        {asked === 'remove' && <Remove channel={channel} onDone={done} />}
      </Sheet>
    </li>
  );
}

/** How it does, in sentences; what is wrong comes first. */
function State({ channel, sendsOtherwise }: { channel: ChannelView; sendsOtherwise: boolean }) {
  const { channels: words, channelHealth, times } = useWords();
  const { kind, mailbox } = channel;
  const mayAlsoSend = sendsOtherwise || mailbox?.signsInBy == null || mailbox.signsInBy === 'password' ? null : mailbox.signsInBy;
  const wrong = channel.is === 'failing' && channel.fault !== null ? channelHealth.faults[channel.fault] : channel.is === 'silent' ? channelHealth.faults.silent : null;
  const signs = [
    channel.lastOkAt === null ? words.neverOk : words.lastOk(times.fromNow(channel.lastOkAt)),
    ...(kind === 'smtp-out' ? [] : [channel.lastMailAt === null ? words.noMail : words.lastMail(times.fromNow(channel.lastMailAt)), words.arrived(channel.arrived)]),
  ];
  const counted =
    channel.reconciledAt === null
      ? words.notCounted
      : `${words.counted(times.fromNow(channel.reconciledAt), channel.onServer)} ${channel.missing === 0 ? words.allHere : words.missing(channel.missing)}`;
  const lines = [
    ...(channel.madeBy === 'settings' ? [words.bySetting[kind]] : []),
    ...(channel.sendsBy === null ? [] : [words.sendsBy(channel.sendsBy)]),
    ...(mayAlsoSend ? [words.canSend[mayAlsoSend](encodeURIComponent(mailbox?.user ?? ''))] : []),
    ...(kind === 'listener' ? [channel.address === '' ? words.takesAnswers : words.takes(channel.address)] : []),
    ...(kind === 'imap' ? [counted] : []),
    ...(channel.leftThere > 0 ? [words.leftThere(channel.leftThere)] : []),
    ...(channel.catchingUpFrom === null ? [] : [words.catchingUp(times.day(channel.catchingUpFrom))]),
    ...(mailbox?.tokenUntil ? [words.token(times.fromNow(mailbox.tokenUntil))] : []),
    ...(channel.quiet ? [words.quiet] : []),
  ];
  return (
    <div className="small grid gap-0.5">
      {wrong !== null && (
        <p>
          {wrong} {channel.since !== null && <span className="soft">({words.since(times.dayAndTime(channel.since))})</span>}
        </p>
      )}
      <p className="soft">{signs.join(' · ')}</p>
      {lines.map((line) => (
        <p key={line} className="soft max-w-[72ch]">
          {line}
        </p>
      ))}
    </div>
  );
}

function Acts({ channel, onAsk, onConnect }: { channel: ChannelView; onAsk: (asked: Asked) => void; onConnect: () => void }) {
  const { channels: words } = useWords();
  const client = useQueryClient();
  const again = () => client.invalidateQueries({ queryKey: ['channels'] });
  const on = { params: { id: channel.id } };
  const isPaused = channel.is === 'paused';
  const counting = useSaving(() => call(countChannel, on), words.acts.counting, again);
  const pausing = useSaving(() => call(changeChannel, { ...on, body: { paused: !isPaused } }), isPaused ? words.acts.goesOn : words.acts.paused, again);
  const isOurs = channel.madeBy === 'desk';
  const byPassword = channel.mailbox?.signsInBy === 'password' || channel.mailbox?.signsInBy === null;
  const acts: readonly (readonly [string, () => void, boolean])[] = [
    [words.acts.count, counting.go, !isPaused],
    [words.acts.catchUp, () => onAsk('catchUp'), !isPaused],
    [words.acts.password, () => onAsk('password'), isOurs && byPassword],
    [words.acts.connectAgain, onConnect, isOurs && !byPassword],
    [isPaused ? words.acts.goOn : words.acts.pause, pausing.go, isOurs],
    [words.acts.remove, () => onAsk('remove'), isOurs],
  ];
  return (
    <div className="flex flex-wrap gap-x-4">
      {acts.map(
        ([says, act, shows]) =>
          shows && (
            <Button key={says} look="quiet" onClick={act}>
              <span className="small">{says}</span>
            </Button>
          ),
      )}
    </div>
  );
}

type OnOne = { channel: ChannelView; onDone: () => void };

function CatchUp({ channel, onDone }: OnOne) {
  const { channels: words } = useWords();
  const [from, setFrom] = useState('');
  const saving = useSavingOf(() => call(catchUpFrom, { params: { id: channel.id }, body: { from } }), words.acts.caughtUp, onDone);
  return (
    <OneField saving={saving} go={words.acts.catchUpGo} onCancel={onDone}>
      <TextField label={words.acts.catchUpFrom} type="date" value={from} onChange={(event) => setFrom(event.target.value)} required />
    </OneField>
  );
}

function NewPassword({ channel, onDone }: OnOne) {
  const { channels: words } = useWords();
  const [password, setPassword] = useState('');
  const saving = useSavingOf(() => call(changeChannel, { params: { id: channel.id }, body: { password } }), words.acts.passwordSaved, onDone);
  return (
    <OneField saving={saving} go={words.acts.password} onCancel={onDone}>
      <TextField
        label={words.form.password}
        hint={words.form.passwordHint}
        type="password"
        autoComplete="off"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        required
      />
    </OneField>
  );
}

function Remove({ channel, onDone }: OnOne) {
  const { channels: words } = useWords();
  const saving = useSavingOf(() => call(removeChannel, { params: { id: channel.id } }), words.acts.removed, onDone);
  return <OneField saving={saving} go={words.acts.remove} onCancel={onDone} />;
}

function useSavingOf(send: () => Promise<unknown>, done: string, onDone: () => void) {
  const client = useQueryClient();
  return useSaving(send, done, () => {
    onDone();
    return client.invalidateQueries({ queryKey: ['channels'] });
  });
}

function OneField({ saving, go, onCancel, children }: { saving: ReturnType<typeof useSaving>; go: string; onCancel: () => void; children?: React.ReactNode }) {
  const { desk } = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.go();
  };
  return (
    <form className="grid gap-4" onSubmit={submit}>
      {saving.problem !== null && <ErrorSentence says={sentenceOf(saving.problem, desk)} />}
      {children}
      <div className="flex gap-2">
        <Button type="submit" look="main" waiting={saving.waiting}>
          {go}
        </Button>
        <Button onClick={onCancel}>{desk.cancel}</Button>
      </div>
    </form>
  );
}
