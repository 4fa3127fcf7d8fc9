import { startTransition, useEffect, useState } from 'react';

const AT_LAST_MS = 300;
const A_LITTLE_MS = 30;
/** Between two frames; where a browser doesn't tell, a little later. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, A_LITTLE_MS);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(run, { timeout: AT_LAST_MS });
  return () => cancelIdleCallback(asked);
}

/** Runs once that long has passed and nothing else is to be done. */
export function later(pause: number, run: () => void): () => void {
  let forget = () => {};
  const timer = setTimeout(() => {
    forget = whenIdle(run);
  }, pause);
  return () => {
    clearTimeout(timer);
    forget();
  };
}

// Shorter than between two keys of a fast writer, longer than within a burst of them.
const REST_MS = 50;
/** The text as it stood when the hands last left time for something else: what hangs on it is never in the way of a key or a frame. */
export function useRested(text: string): string {
  const [rested, rest] = useState(text);
  useEffect(() => later(REST_MS, () => startTransition(() => rest(text))), [text]);
  return rested;
}
