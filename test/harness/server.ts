// The application as it is served, on a port of its own; its answers are checked against its own description.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { buildApplication } from '../../src/server/app.ts';
import { startSchedule } from '../../src/server/schedule.ts';
import { type Api, apiFor, type Credentials } from './api.ts';
import { atEnd, justOnce } from './ending.ts';
import { freshGround, type GroundWanted, type TestGround } from './ground.ts';
import { type Description, describe } from './openapi.ts';

export type ServerWanted = GroundWanted & {
  /** Also runs the work of schedule.ts; without it a test moves the clock and sends letters itself. */
  readonly schedule?: boolean;
};
export type TestServer = TestGround & {
  readonly baseUrl: string;
  readonly description: Description;
  /** A client that fails the test on an answer which the OpenAPI document doesn't know. */
  api(as: Credentials): Api;
};

/** Serves on a random port and ends when the file is done; the test may close it before. */
export async function startServer(wanted: ServerWanted = {}): Promise<TestServer> {
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const opened = await freshGround({ ...wanted, settings: { port, baseUrl, ...wanted.settings } });
  const { app, closeStreams } = await buildApplication(opened.ground);
  const endSchedule = wanted.schedule ? await startSchedule(opened.ground) : async (): Promise<void> => {};
  const close = justOnce(async () => {
    closeStreams();
    await app.close();
    await endSchedule();
    await opened.close();
  });
  atEnd(close);
  await app.listen({ port, host: '127.0.0.1' });
  const description = await describe(`http://127.0.0.1:${port}`);
  return {
    ...opened,
    baseUrl,
    description,
    api: (as) => apiFor({ baseUrl: `http://127.0.0.1:${port}`, origin: baseUrl, description, as }),
    close,
  };
}

// The address is part of sign-in's settings, so the port has to be known before the application is built.
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}
