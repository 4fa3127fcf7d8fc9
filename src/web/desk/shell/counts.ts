// How many wait, how many each view holds. They arrive by themselves and hold nothing up.
import { useQuery } from '@tanstack/react-query';
import { countConcerns } from '../../../contract/concernEndpoints.ts';
import { bellOf, isDue } from '../bell/bell.ts';
import { call } from '../client.ts';
import { mailCount } from '../mail/mail.ts';
import { today } from '../today/today.ts';

export type Counts = { waiting: number | undefined; bell: number | undefined; mail: number | undefined; views: Readonly<Record<string, number | undefined>> };

export function useCounts(): Counts {
  const waiting = useQuery(today('mine'));
  const views = useQuery({ queryKey: ['counts'], queryFn: ({ signal }) => call(countConcerns, {}, { signal }) });
  const bell = useQuery(bellOf('mine'));
  const mail = useQuery(mailCount);
  return { waiting: waiting.data?.waitingCount, bell: bell.data?.items.filter(isDue).length, mail: mail.data?.waiting, views: views.data?.counts ?? {} };
}
