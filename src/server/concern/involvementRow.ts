// What is compared of one concern: whether they took part, when it ended, and whether it was opened again.
import { isCounted, tookPart } from '../../domain/concern/involved.ts';
import type { Story } from '../../domain/concern/state.ts';

type InvolvementRow = ReturnType<typeof rowOf>;

export function involvementChanged(org: string, story: Story, before: Story | null): readonly InvolvementRow[] {
  const row = rowOf(org, story);
  return before !== null && JSON.stringify(rowOf(org, before)) === JSON.stringify(row) ? [] : [row];
}

const rowOf = (org: string, story: Story) => ({
  org_id: org,
  concern_id: story.id,
  team_id: story.team,
  customer_id: story.customer,
  category: story.matters[0]?.category ?? null,
  told_at: story.toldAt,
  took_part: tookPart(story),
  ended_at: story.cameToEnd?.at ?? null,
  back_at: story.cameToEnd?.backAt ?? null,
  counts: isCounted(story),
});
