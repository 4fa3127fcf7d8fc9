// Doing an act: the page shows what came of it at once, or why not; where somebody was quicker, what stands now.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ConcernView, RoomView } from '../../../../contract/concern.ts';
import { say } from '../../../ui/toast.ts';
import type { Problem } from '../../client.ts';
import { problemIn } from '../../problems.ts';
import { staffView } from '../concern.ts';
import { type Act, type Room, Said } from './act.ts';
import { holdBack } from './sent.ts';

const NOTHING_TYPED = {};

export function useDoing({ view, me }: Room, onDone: () => void) {
  const client = useQueryClient();
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const go = async (act: Act, said = new Said(NOTHING_TYPED, me.organisation.zone)): Promise<Problem | null> => {
    if (waiting) return null;
    setWaiting(true);
    setProblem(null);
    try {
      const answer = await act.send(said);
      const held = answer !== null && isHeld(answer, view);
      if (held) holdBack(act.done);
      // What was asked for before the act must not come in after its answer.
      await client.cancelQueries({ queryKey: ['concern', view.id], exact: true });
      if (answer === null) await client.invalidateQueries({ queryKey: ['concern', view.id] });
      else client.setQueryData(['concern', view.id], staffView(answer));
      for (const list of ['concerns', 'counts', 'today']) void client.invalidateQueries({ queryKey: [list] });
      void client.invalidateQueries({ queryKey: ['concern', view.id, 'letters'] });
      if (!held) say(act.done);
      onDone();
      return null;
    } catch (reason) {
      const refused = problemIn(reason);
      const now = standingNow(refused);
      if (now !== null) client.setQueryData(['concern', view.id], now);
      else void client.invalidateQueries({ queryKey: ['concern', view.id] });
      setProblem(refused);
      return refused;
    } finally {
      setWaiting(false);
    }
  };
  return { go, waiting, problem };
}

/** What was just written waits in the house, and can be taken back. */
const isHeld = (after: ConcernView | RoomView, before: ConcernView): boolean =>
  'justWritten' in after && after.justWritten !== null && after.justWritten.act !== before.justWritten?.act;

/** The concern as it stands, which a refusal of something superseded brings along. */
export function standingNow({ code, now }: Problem): ConcernView | null {
  return code === 'superseded' && typeof now === 'object' && now !== null && 'team' in now ? (now as ConcernView) : null;
}
