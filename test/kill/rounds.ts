// Kill rounds: under load the app, the postmaster and both are killed in turn, at a random moment; at the end nothing
// acknowledged may be missing.
import { setTimeout as pause } from 'node:timers/promises';
import { ServerProcess } from '../process/serverProcess.ts';
import { audit, type Found } from './audit.ts';
import { type Notes, newNotes, rage } from './storm.ts';

const VICTIMS = ['app', 'postmaster', 'both'] as const;
export type Victim = (typeof VICTIMS)[number];
export type Outcome = Found & { readonly rounds: number; readonly acknowledged: number; readonly unanswered: number };
export type Wanted = { readonly rounds: number; readonly clients: number; readonly tell: (line: string) => void };

/** So much is acknowledged first, so that every round has something to lose; then it strikes within this time. */
const ACTS_BEFORE = 10;
const STRIKES_WITHIN_MS = 500;
const PATIENCE_MS = 30_000;

/** Gives what the audit found; everything that it started is ended, also on failure. */
export async function killRounds({ rounds, clients, tell }: Wanted): Promise<Outcome> {
  const server = await ServerProcess.start();
  const notes = newNotes();
  let over = false;
  const raging = Promise.all(Array.from({ length: clients }, (_, index) => rage(server.port, `client ${index + 1}`, notes, () => over)));
  // Awaited at the end; until then a refusal must not end the process.
  raging.catch(() => {});
  try {
    for (let round = 1; round <= rounds; round++) {
      const victim = VICTIMS[(round - 1) % VICTIMS.length] ?? 'both';
      await acknowledged(notes, ACTS_BEFORE);
      await pause(Math.random() * STRIKES_WITHIN_MS);
      const began = performance.now();
      await strike(server, victim);
      tell(`round ${round} of ${rounds}: killed ${victim}, back after ${((performance.now() - began) / 1000).toFixed(1)} s, ${notes.acts.length} acts acknowledged`);
    }
    await acknowledged(notes, ACTS_BEFORE);
    over = true;
    await raging;
    return { ...(await audit(server.ownerUrl(), notes)), rounds, acknowledged: notes.acts.length, unanswered: notes.unanswered };
  } finally {
    over = true;
    await server.end();
  }
}

async function strike(server: ServerProcess, victim: Victim): Promise<void> {
  if (victim !== 'app') server.killPostmaster();
  if (victim !== 'postmaster') await server.killApp();
  if (victim === 'postmaster') await server.untilHealthy();
  else await server.startApp();
}

/** So many more acts must be answered, or it does not serve. */
async function acknowledged(notes: Notes, more: number): Promise<void> {
  const wanted = notes.acts.length + more;
  const deadline = Date.now() + PATIENCE_MS;
  while (notes.acts.length < wanted) {
    if (Date.now() > deadline) throw new Error(`for ${PATIENCE_MS / 1000} s the server has answered no acts`);
    await pause(10);
  }
}
