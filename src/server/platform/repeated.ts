// A deed sent again under its key: answered as it was then, whether this process or another took it first.
import { reading } from './database.ts';
import type { Ground } from './ground.ts';
import { findAnswer, isAnsweredElsewhere, type Keyed } from './idempotency.ts';

/** `again` shows what was answered then: a stream by its id, as it was at that version. */
export async function givenOnce<T>(
  ground: Ground,
  keyed: Keyed | null,
  { again, give }: { again: (id: string, version: number) => Promise<T>; give: () => Promise<T> },
): Promise<T> {
  const replayed = await replay(ground, keyed, again);
  if (replayed !== null) return replayed.answer;
  try {
    return await give();
  } catch (failure) {
    const elsewhere = isAnsweredElsewhere(failure) ? await replay(ground, keyed, again) : null;
    if (elsewhere === null) throw failure;
    return elsewhere.answer;
  }
}

async function replay<T>(ground: Ground, keyed: Keyed | null, again: (id: string, version: number) => Promise<T>): Promise<{ answer: T } | null> {
  if (keyed === null) return null;
  const kept = await reading(ground.database, keyed.org, (rows) => findAnswer(rows, keyed));
  if (kept?.concern == null) return null;
  keyed.used = true;
  return { answer: await again(kept.concern.id, kept.concern.version) };
}
