import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../words.tsx';
import { callsOfMine } from './calls.ts';

/** While the telephone system says that one is on a call: the way to who it may be. */
export function OnACall() {
  const { calls } = useWords();
  const [call] = useQuery(callsOfMine).data?.items ?? [];
  if (call === undefined) return null;
  return (
    <p role="status" className="mb-4 border-s-4 border-ours bg-ours-wash px-4 py-2 print:hidden">
      <Link to="/call" search={{ from: call.from ?? '', call: call.id }}>
        {calls.ringing}
      </Link>
    </p>
  );
}
