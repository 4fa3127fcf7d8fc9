// Starts the desk: asks who is here and loads their words at the same time, then draws.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { listenForKeys } from '../ui/keys.ts';
import { Problem } from './client.ts';
import './desk.css';
import { routerFor } from './router.tsx';
import { me } from './session/session.ts';
import { watchTurning } from './session/turned.ts';
import { loadWords, preferredLanguage, SpeakWith } from './words.tsx';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      gcTime: 10 * 60_000,
      retry: (tries, reason) => tries < 2 && (!(reason instanceof Problem) || reason.status === 0 || reason.status >= 502),
    },
  },
});

watchTurning();

async function start(place: HTMLElement): Promise<void> {
  const who = await client.fetchQuery(me).catch(() => null);
  const words = await loadWords(who?.language ?? preferredLanguage(), who?.organisation.zone);
  document.documentElement.lang = words.language;
  listenForKeys();
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <SpeakWith words={words}>
          <RouterProvider router={routerFor(client)} />
        </SpeakWith>
      </QueryClientProvider>
    </StrictMode>,
  );
}

const place = document.getElementById('desk');
if (place === null) throw new Error('index.html has no place for the desk');
void start(place);
