import { useQueryClient } from '@tanstack/react-query';
import { deactivateStaff, type StaffMember } from '../../../contract/people.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSentence } from '../../ui/ErrorSentence.tsx';
import { call } from '../client.ts';
import { sentenceOf } from '../problems.ts';
import { useSaving } from '../saving.ts';
import { useWords } from '../words.tsx';

/** Somebody leaves: what they hold moves to their stand-in, and without one it is refused. */
export function Leaving({ one, onDone, onStay }: { one: StaffMember; onDone: () => void; onStay: () => void }) {
  const { people, desk } = useWords();
  const client = useQueryClient();
  const going = useSaving(
    () => call(deactivateStaff, { params: { id: one.id } }),
    ({ moved }) => people.team.deactivated(moved),
    () => {
      onDone();
      return Promise.all(['staff', 'teams'].map((list) => client.invalidateQueries({ queryKey: [list] })));
    },
  );
  return (
    <div className="grid gap-4">
      {going.problem !== null && (
        <ErrorSentence says={sentenceOf(going.problem, desk)}>
          {going.problem.code === 'no-stand-in' && <Button onClick={onStay}>{people.team.chooseStandIn}</Button>}
        </ErrorSentence>
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="main" onClick={going.go} waiting={going.waiting}>
          {people.team.deactivate}
        </Button>
        <Button onClick={onStay}>{desk.cancel}</Button>
      </div>
    </div>
  );
}
