import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listChannels, type Trouble } from '../../../contract/channel.ts';
import { isFor, me } from '../session/session.ts';
import { useWords } from '../words.tsx';

/** One quiet line for each way in or out that has been in trouble for a while: everybody hears of it. */
export function ChannelTrouble({ trouble, now }: { trouble: readonly Trouble[]; now: Date }) {
  const { channelHealth, times } = useWords();
  const { roles } = useSuspenseQuery(me).data;
  if (trouble.length === 0) return null;
  const says = ({ kind, name, since }: Trouble): string => {
    const when = since === null ? null : times.dayOf(since) === times.dayOf(now) ? times.clock(since) : times.dayAndTime(since, now);
    return kind === 'smtp-out' ? channelHealth.today.out(when ?? '') : channelHealth.today.in(name || channelHealth.kinds[kind], when);
  };
  return (
    <section className="grid gap-1 border-s-4 border-due ps-3" role="status">
      {trouble.map((one) => (
        <p key={one.id}>{says(one)}</p>
      ))}
      {isFor(listChannels, roles) && (
        <p className="small">
          <Link to="/settings/$part" params={{ part: 'channels' }}>
            {channelHealth.today.details}
          </Link>
        </p>
      )}
    </section>
  );
}
