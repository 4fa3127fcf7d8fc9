// What stops with the server when it is told to.
import { expect, test } from 'vitest';
import { ServerProcess } from '../process/serverProcess.ts';

const server = await ServerProcess.start();

test('Told twice to stop, as by Ctrl-C in a terminal, it ends in order and takes its database along.', async () => {
  expect(await server.stopTwice()).toEqual({ code: 0, databaseRuns: false });
});
