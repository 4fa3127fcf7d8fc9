import { useEffect, useState } from 'react';

/** The same once nothing has changed for a while. */
export function useLater(now: string, milliseconds: number): string {
  const [later, setLater] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => setLater(now), milliseconds);
    return () => clearTimeout(timer);
  }, [now, milliseconds]);
  return later;
}
