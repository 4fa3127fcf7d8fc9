// Who is with a customer, as rows: asked at every door, and made anew from the story.
import type { Instant } from '../../domain/common/instants.ts';
import { isHere } from '../../domain/concern/speaking.ts';
import type { Story } from '../../domain/concern/state.ts';

type Row = Readonly<Record<string, unknown>>;
const ALWAYS = '0000-01-01T00:00:00.000Z';

export const partyRows = (org: string, story: Story): readonly Row[] =>
  story.parties.map((party) => ({
    org_id: org,
    concern_id: story.id,
    party_id: party.id,
    role: party.role,
    scope: story.died === null ? party.scope : 'see',
    standing: party.standing.is,
    enters: isHere(story, party, ALWAYS),
    until: party.until ?? null,
  }));

/** Empty where nothing about them changed. */
export function partiesChanged(org: string, story: Story, before: Story | null): readonly Row[] {
  const now = partyRows(org, story);
  return before !== null && JSON.stringify(partyRows(org, before)) === JSON.stringify(now) ? [] : now;
}

/** Those who could come in before and can't any more: their links end with the same act. */
export const goneFrom = (story: Story, before: Story | null, at: Instant): readonly string[] =>
  (before?.parties ?? []).filter((party) => party.standing.is === 'with' && !story.parties.some((now) => now.id === party.id && isHere(story, now, at))).map(({ id }) => id);
