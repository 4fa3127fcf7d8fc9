// Opens our own mail server, tries again where the port is taken, and says each minute that it is well.
import { codeOf } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { organisationIds } from '../platform/heads.ts';
import type { Arrive } from './arriving.ts';
import { idFromSettings } from './fromSettings.ts';
import { type Listener, listen } from './listener.ts';
import { noteFault, noteWell } from './store.ts';

const SAY_EVERY_MS = 60_000;
const TRY_EVERY_MS = 10_000;

export function keepListening(ground: Ground, arrive: Arrive): { look(): Promise<void>; stop(): Promise<void> } {
  let listener: Listener | null = null;
  let said = 0;
  let tried = 0;
  const say = async (note: (of: { org: string; id: string }) => Promise<void>): Promise<void> => {
    const [org, ...others] = await organisationIds(ground);
    if (org !== undefined && others.length === 0) await note({ org, id: idFromSettings(org, 'listener') });
  };
  const open = async (): Promise<void> => {
    if (Date.now() - tried < TRY_EVERY_MS) return;
    tried = Date.now();
    try {
      listener = await listen({ ground, arrive });
      ground.log('listening-for-mail', { port: listener.port });
    } catch (failure) {
      // Another process of ours has it: that one says that it is well, and when it is gone, this one takes over.
      if (codeOf(failure) === 'EADDRINUSE') return;
      await say((of) => noteFault(ground, of, 'cannot-listen'));
    }
  };
  return {
    async look() {
      if (ground.settings.channels.listen === null) return;
      if (listener === null) await open();
      if (listener === null || Date.now() - said < SAY_EVERY_MS) return;
      await say((of) => noteWell(ground, of)).then(
        () => (said = Date.now()),
        () => ground.log('listener-not-noted'),
      );
    },
    async stop() {
      await listener?.close();
    },
  };
}
