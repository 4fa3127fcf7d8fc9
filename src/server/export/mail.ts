// Incoming mail as rows: what each was and what became of it. The raw messages are downloaded one by one.
import type { Ground } from '../platform/ground.ts';
import { AT_ONCE, paged } from './paged.ts';

export const mailOf = (ground: Ground, org: string) =>
  paged(ground, org, async (rows, after) => {
    const found = await rows.selectFrom('mail').selectAll().where('org_id', '=', org).where('id', '>', after).orderBy('id').limit(AT_ONCE).execute();
    return found.map((one) => ({
      ...{ id: one.id, state: one.state, outcome: one.outcome, because: one.because, concern: one.concern_id, party: one.party_id, words: one.words_id, guess: one.guess_id },
      ...{ from: { name: one.from_name, address: one.from_address }, subject: one.subject, size: one.size, channel: one.channel, hash: one.raw_hash?.toString('hex') ?? null },
      ...{ arrivedAt: one.arrived_at, takenAt: one.taken_at, settledBy: one.settled_by, settledAt: one.settled_at, reason: one.reason, erasedAt: one.erased_at },
      ...{ leftOut: one.left_out ?? [], others: one.others ?? [] },
    }));
  });
