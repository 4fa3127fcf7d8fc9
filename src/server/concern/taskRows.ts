// The customers' tasks as lists and measures read them: where they stand, on which wording, and how the first try went.
import { isCounted } from '../../domain/concern/involved.ts';
import type { Story } from '../../domain/concern/state.ts';
import type { Task } from '../../domain/concern/taskEvents.ts';

type TaskRow = ReturnType<typeof taskRow>;

/** Those that are new or other than before. */
export function tasksChanged(org: string, story: Story, before: Story | null): readonly TaskRow[] {
  const earlier = new Map(before?.tasks.map((task) => [task.id, JSON.stringify(taskRow(org, before, task))]));
  return story.tasks.map((task) => taskRow(org, story, task)).filter((row) => earlier.get(row.id) !== JSON.stringify(row));
}

function taskRow(org: string, story: Story, task: Task) {
  const [first] = task.attempts;
  const wording = first === undefined ? task.wording : first.wording;
  return {
    org_id: org,
    concern_id: story.id,
    id: task.id,
    version: task.version,
    state: task.state,
    wording_id: wording?.id ?? null,
    wording_version: wording?.version ?? null,
    first: first?.judgement?.is ?? null,
    fault: first?.judgement?.is === 'again' ? first.judgement.fault.is : null,
    sure_first: task.confidence[0]?.confidence ?? null,
    sure_last: task.confidence.at(-1)?.confidence ?? null,
    due: task.due ?? null,
    looked_at: first?.judgement?.by.at ?? null,
    rated_at: task.confidence[0]?.by.at ?? null,
    team_id: story.team,
    category: story.matters[0]?.category ?? null,
    counts: isCounted(story),
  };
}
