// Serves as `npm start` does, with the screens as they are built: the process that bench and kill rounds start and kill.
import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';

// It is started again and again, and loading takes most of that. Kept at once, since it may be killed at any time.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/compiled'));
const { serveUntilTold } = await import('../../src/server/commands/start.ts');
const { readSettings } = await import('../../src/server/platform/settings.ts');
flushCompileCache();

process.exit(await serveUntilTold(readSettings(process.env)));
