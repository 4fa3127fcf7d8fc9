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
      // A lost sign of life costs nothing; the next one follows.
      const response = await fetch(`/api/v1/concerns/${id}/presence`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json' },
        body: '{}',
        signal: leaving.signal,
      }).catch(() => null);
      if (response?.ok) setHere(((await response.json()) as { here: Here }).here);
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
