// Keeping what somebody says: the page shows it at once; where somebody was quicker, what it says now.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Profile } from '../../../contract/customer.ts';
import { say } from '../../ui/toast.ts';
import type { Problem } from '../client.ts';
import { problemIn } from '../problems.ts';
import { profileOf } from './profile.ts';

export function useKeeping(customer: string) {
  const client = useQueryClient();
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  /** Whether it was kept. */
  const keep = async (send: () => Promise<Profile>, done: string): Promise<boolean> => {
    if (waiting) return false;
    setWaiting(true);
    setProblem(null);
    try {
      const kept = await send();
      await client.cancelQueries({ queryKey: profileOf(customer).queryKey, exact: true });
      client.setQueryData(profileOf(customer).queryKey, kept);
      for (const other of [['concern'], ['customers'], ['today']]) void client.invalidateQueries({ queryKey: other });
      say(done);
      return true;
    } catch (reason) {
      const refused = problemIn(reason);
      const now = refused.code === 'superseded' ? (refused.now as Profile | undefined) : undefined;
      if (now !== undefined) client.setQueryData(profileOf(customer).queryKey, now);
      setProblem(refused);
      return false;
    } finally {
      setWaiting(false);
    }
  };
  return { keep, waiting, problem };
}
