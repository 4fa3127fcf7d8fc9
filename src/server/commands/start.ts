// npm start: serves until it is told to stop.
import { buildApplication } from '../app.ts';
import { isFresh, setUpUnattended, setupCode } from '../organisation/make.ts';
import { buildIfStale } from '../platform/build.ts';
import { makeDkimKey } from '../platform/dkim.ts';
import type { Ground } from '../platform/ground.ts';
import { logTo } from '../platform/log.ts';
import { openGround } from '../platform/open.ts';
import { readSettings, type Settings } from '../platform/settings.ts';
import { startSchedule } from '../schedule.ts';
import type { Options } from './options.ts';

export async function start({ named }: Options): Promise<number> {
  const settings = readSettings(process.env);
  await buildIfStale();
  return serveUntilTold(settings, named.json === true ? greetAsJson : greet);
}

/** Serves with the screens as they are built; gives the exit status. */
export async function serveUntilTold(settings: Settings, tell: (ground: Ground) => Promise<void> = greet): Promise<number> {
  const opened = await openGround(
    settings,
    logTo((line) => process.stderr.write(line)),
  );
  const { ground } = opened;
  if (settings.setupToken !== null && (await setUpUnattended(ground, settings.setupToken)))
    process.stdout.write('Set up: "My organisation", with the key of ALONGSIDE_SETUP_TOKEN.\n');
  if (settings.smtpUrl !== null) makeDkimKey(settings);
  const { app, closeStreams } = await buildApplication(ground);
  const endSchedule = await startSchedule(ground);
  await app.listen({ port: settings.port, host: settings.host });
  await tell(ground);
  await untilToldToStop();
  closeStreams();
  await app.close();
  await endSchedule();
  await opened.close();
  return 0;
}

async function greet(ground: Ground): Promise<void> {
  const { baseUrl, secret } = ground.settings;
  if (!(await isFresh(ground))) return void process.stdout.write(`Alongside is here: ${baseUrl}\n`);
  process.stdout.write(`Alongside is here: ${baseUrl}/setup\nThe first-run page asks for this code: ${setupCode(secret)}\n`);
}

async function greetAsJson(ground: Ground): Promise<void> {
  const { baseUrl, secret } = ground.settings;
  process.stdout.write(`${JSON.stringify({ address: baseUrl, setupCode: (await isFresh(ground)) ? setupCode(secret) : null })}\n`);
}

/** Ctrl-C is told twice, by the terminal and by whoever started us; the second must not end us in the middle of stopping. */
const untilToldToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
