// A storm: clients raise concerns and act on them while the app, the database, or both are killed. Each keeps a note of
// what was acknowledged, and of what it sent without hearing an answer.
import { setTimeout as pause } from 'node:timers/promises';
import { type Client, connect } from '../process/client.ts';

/** What the server said it has: the concern at this version, with these words. */
export type Acknowledged = { readonly concern: string; readonly version: number; readonly text: string };
/** A telling under its key: the ids with which it was acknowledged, one alone if nothing doubled. */
export type Told = { readonly key: string; readonly text: string; readonly ids: Set<string> };
export type Notes = { readonly acts: Acknowledged[]; readonly told: Told[]; refused: number; unanswered: number };

export const newNotes = (): Notes => ({ acts: [], told: [], refused: 0, unanswered: 0 });

type View = { readonly id: string; readonly version: number };
const MOST_OPEN = 12;

/** One client, until it is told to stop. A telling that got no answer is sent again with the same key until it gets one. */
export async function rage(port: number, name: string, notes: Notes, isOver: () => boolean): Promise<void> {
  const client = connect(port, 1);
  const mine: string[] = [];
  try {
    for (let turn = 0; !isOver(); turn++) {
      const text = `${name} says number ${turn} — “höchst” \u{1F9E1}`;
      const raises = mine.length === 0 || (turn % 3 === 0 && mine.length < MOST_OPEN);
      if (raises) {
        const id = await tell(client, notes, { key: `${name}/${turn}`, text, ids: new Set() }, isOver);
        if (id !== null) mine.push(id);
      } else await act(client, notes, { concern: mine[turn % mine.length] ?? '', text, turn });
    }
  } finally {
    client.end();
  }
}

async function tell(client: Client, notes: Notes, told: Told, isOver: () => boolean): Promise<string | null> {
  notes.told.push(told);
  const body = { customer: { name: 'Judy', phone: '+1 555 0101' }, telling: { happened: told.text } };
  for (;;) {
    const view = await sent(client, notes, '/api/v1/concerns', body, told.key);
    if (view !== null) {
      told.ids.add(view.id);
      notes.acts.push({ concern: view.id, version: view.version, text: told.text });
      return view.id;
    }
    if (isOver()) return null;
  }
}

async function act(client: Client, notes: Notes, { concern, text, turn }: { concern: string; text: string; turn: number }): Promise<void> {
  const path = turn % 2 === 0 ? 'words' : 'messages';
  const view = await sent(client, notes, `/api/v1/concerns/${concern}/${path}`, { text });
  if (view !== null) notes.acts.push({ concern, version: view.version, text });
}

/** The concern as it is after that act, or null where no answer came; then it waits a little, as a program would. */
async function sent(client: Client, notes: Notes, path: string, body: unknown, key?: string): Promise<View | null> {
  const answer = await client.post(path, body, key).catch(() => null);
  if (answer !== null && answer.status < 300) return answer.body as View;
  if (answer !== null && answer.status < 500) {
    notes.refused += 1;
    throw new Error(`${path} was refused with ${answer.status}: ${JSON.stringify(answer.body)}`);
  }
  notes.unanswered += 1;
  await pause(30);
  return null;
}
