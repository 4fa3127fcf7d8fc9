#!/usr/bin/env node
// Starts Alongside on Node 24 or newer: on the machine's own Node when it is new enough, else on the one
// that npm installed beside it. An older Node has to be able to read this file, so it is plain JavaScript,
// and nothing that needs Node 24 is imported before the version is known.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';

const oldestNode = 24;
const reexecMark = 'ALONGSIDE_REEXECED';
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

if (Number.parseInt(process.versions.node, 10) >= oldestNode) await runHere();
else if (process.env[reexecMark]) giveUp();
else runOnInstalledNode();

async function runHere() {
  delete process.env[reexecMark];
  endWithLauncher();
  const args = process.argv.slice(2);
  if (args[0] === 'start') process.env.NODE_ENV ??= 'production';
  const { main } = await import('../src/server/main.ts');
  process.exit(await main(args));
}

// A launcher killed with SIGKILL can forward nothing; the closed channel is how its child learns of it.
function endWithLauncher() {
  if (!process.channel) return;
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}

function runOnInstalledNode() {
  const node = installedNode();
  if (!node) return giveUp();
  const child = spawn(node, [...process.execArgv, ...process.argv.slice(1)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, [reexecMark]: '1' },
  });
  for (const signal of forwarded) process.on(signal, () => child.kill(signal));
  child.once('error', giveUp);
  child.once('exit', endLike);
}

// The program behind node_modules/.bin/node, found also where npm made no such link.
function installedNode() {
  try {
    return createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/bin/node`);
  } catch {
    return undefined;
  }
}

function endLike(code, signal) {
  if (signal === null) process.exit(code);
  for (const name of forwarded) process.removeAllListeners(name);
  process.kill(process.pid, signal);
}

function giveUp() {
  process.stderr.write(
    `Alongside needs Node ${oldestNode} or newer, and this is ${process.versions.node}: ` +
      'run "npm ci" without --omit=optional, which brings one along, or install it from https://nodejs.org.\n',
  );
  process.exit(1);
}
