// Who has this concern open now: said on arrival and every half minute while the page is looked at.
import { useEffect, useState } from 'react';
import type { ConcernView } from '../../../contract/concern.ts';

const EVERY = 30_000;
type Here = ConcernView['hereNow'];

export function usePresence(id: string, first: Here): Here {
  const [here, setHere] = useState<Here | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    const say = async () => {
      if (document.hidden) return;
      // A lost sign of life costs nothing, and one may be cut off by leaving; the next one follows.
      const told = await fetch(`/api/v1/concerns/${id}/presence`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json' },
        body: '{}',
        signal: leaving.signal,
      })
        .then(async (response) => (response.ok ? ((await response.json()) as { here: Here }) : null))
        .catch(() => null);
      if (told !== null) setHere(told.here);
    };
    void say();
    const beat = setInterval(() => void say(), EVERY);
    return () => {
      leaving.abort();
      clearInterval(beat);
    };
  }, [id]);
  return here ?? first;
}
