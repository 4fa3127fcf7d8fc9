import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type ChannelView, finishMailSignIn } from '../../../contract/channel.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';
import { AddMailbox } from './AddMailbox.tsx';
import { ChannelRow } from './ChannelRow.tsx';
import { ConnectProvider } from './ConnectProvider.tsx';
import { channels as channelsNow } from './catalogue.ts';

type Opened = { sheet: 'add' } | { sheet: 'connect'; again: ChannelView | null } | null;

/** The ways in and out: how each does, and mailboxes that are added here. */
export function ChannelSettings() {
  const { channels: words, times, desk } = useWords();
  const { items, oldestUnsent, redirect } = useSuspenseQuery(channelsNow).data;
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  const hasMailbox = items.some(({ kind }) => kind === 'imap');
  return (
    <Card heading={words.title}>
      <p className="soft mb-3 max-w-[64ch]">{words.says}</p>
      <CameBack />
      {!hasMailbox && <Empty says={words.empty} />}
      <ul className="grid">
        {items.map((one) => (
          <ChannelRow
            key={one.id}
            channel={one}
            sendsOtherwise={items.some(({ kind, is }) => kind === 'smtp-out' && is !== 'paused')}
            onConnect={() => setOpened({ sheet: 'connect', again: one })}
          />
        ))}
      </ul>
      {oldestUnsent !== null && <p className="soft small border-t border-line pt-3">{words.unsent(times.fromNow(oldestUnsent))}</p>}
      <div className="mt-3 flex flex-wrap gap-2 border-t border-line pt-4">
        <Button look="main" onClick={() => setOpened({ sheet: 'add' })}>
          {words.add}
        </Button>
        <Button onClick={() => setOpened({ sheet: 'connect', again: null })}>{words.connect}</Button>
      </div>
      <Sheet open={opened?.sheet === 'add'} onClose={close} title={words.form.title} close={desk.close} wide>
        <AddMailbox onDone={close} />
      </Sheet>
      <Sheet open={opened?.sheet === 'connect'} onClose={close} title={words.provider.title} says={words.provider.says} close={desk.close} wide>
        {opened?.sheet === 'connect' && <ConnectProvider redirect={redirect} again={opened.again} />}
      </Sheet>
    </Card>
  );
}

type Back = { code: string; state: string } | 'refused' | null;

/** What a provider's page sent back stands in the address: it counts once, so it is taken out of there at once. */
function takeBack(): Back {
  const search = new URLSearchParams(window.location.search);
  const [code, state] = [search.get('code'), search.get('state')];
  if (state === null) return null;
  window.history.replaceState(window.history.state, '', window.location.pathname);
  return code === null ? 'refused' : { code, state };
}

function CameBack() {
  const { channels: words, desk } = useWords();
  const client = useQueryClient();
  const [back] = useState(takeBack);
  const finishing = useSaving(
    () => call(finishMailSignIn, { body: typeof back === 'object' && back !== null ? back : { code: '', state: '' } }),
    words.provider.done,
    () => client.invalidateQueries({ queryKey: ['channels'] }),
  );
  const { go } = finishing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came back is handed in once
  useEffect(() => {
    if (typeof back === 'object' && back !== null) go();
  }, [back]);
  if (back === 'refused') return <ErrorSentence says={words.provider.refused} />;
  if (finishing.problem !== null) return <ErrorSentence says={sentenceOf(finishing.problem, desk)} />;
  return finishing.waiting ? (
    <p className="soft" role="status">
      {words.provider.finishing}
    </p>
  ) : null;
}
