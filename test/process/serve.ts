// Serves as `npm start` does, with the screens as they are built: the process that bench and kill rounds start and kill.
import { serveUntilTold } from '../../src/server/commands/start.ts';
import { readSettings } from '../../src/server/platform/settings.ts';

process.exit(await serveUntilTold(readSettings(process.env)));
