// One stream per tab tells what has changed; what is on the screen is then asked for again, and nothing polls.
import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

const TOGETHER_WITHIN = 250;
const SAY_LOST_AFTER = 6_000;

let connected = true;
const listeners = new Set<() => void>();

/** False once the stream has been gone for some seconds. */
export const useConnected = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => connected,
  );

export function listenLive(client: QueryClient): () => void {
  const stream = new EventSource('/api/v1/live', { withCredentials: true });
  const changed = new Set<string>();
  let asking: ReturnType<typeof setTimeout> | undefined;
  let losing: ReturnType<typeof setTimeout> | undefined;
  let wasLost = false;

  const askAgain = () => {
    asking = undefined;
    for (const concern of changed) void client.invalidateQueries({ queryKey: ['concern', concern] });
    changed.clear();
    for (const list of ['concerns', 'counts', 'today', 'compliments', 'signals', 'causes', 'cause', 'contacts', 'in-touch', 'profile', 'bell', 'cadence', 'mail'])
      void client.invalidateQueries({ queryKey: [list] });
  };
  const onChange = (event: MessageEvent<string>) => {
    const concern = concernIn(event.data);
    if (concern !== null) changed.add(concern);
    asking ??= setTimeout(askAgain, TOGETHER_WITHIN);
  };
  stream.onmessage = onChange;
  stream.addEventListener('changed', onChange);
  stream.onopen = () => {
    clearTimeout(losing);
    losing = undefined;
    if (wasLost) void client.invalidateQueries();
    wasLost = false;
    turn(true);
  };
  stream.onerror = () => {
    wasLost = true;
    losing ??= setTimeout(() => turn(false), SAY_LOST_AFTER);
  };
  return () => {
    stream.close();
    clearTimeout(asking);
    clearTimeout(losing);
  };
}

function concernIn(data: string): string | null {
  try {
    const { concern } = JSON.parse(data) as { concern?: unknown };
    return typeof concern === 'string' ? concern : null;
  } catch {
    return null;
  }
}

function turn(to: boolean): void {
  if (connected === to) return;
  connected = to;
  for (const listener of listeners) listener();
}
