// One app process that rings the bells of a moment and can be killed while it does: `node ringer.ts DATABASE_URL INSTANT`.
import { ringBells } from '../../src/server/cadence/clock.ts';
import { logTo } from '../../src/server/platform/log.ts';
import { openGroundOn } from '../../src/server/platform/open.ts';
import { readSettings } from '../../src/server/platform/settings.ts';

const [url = '', instant = ''] = process.argv.slice(2);
const quiet = logTo(() => {});
const { ground, close } = await openGroundOn(url, readSettings({ DATA_DIR: '/nowhere', SECRET: 'x'.repeat(40) }), quiet, () => instant);
process.stdout.write('rings\n');
await ringBells(ground);
await close();
