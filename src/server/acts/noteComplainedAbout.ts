// Whoever is complained about can't own the concern: it passes to who is on duty, else to the next in line.
import { isRefusal, type Refusal } from '../../domain/common/refusal.ts';
import type { StoryCommand } from '../../domain/concern/concern.ts';
import { isTold } from '../../domain/concern/state.ts';
import type { Before } from '../concern/store.ts';
import { dutyOf } from '../people/duty.ts';

type Note = Extract<StoryCommand, { do: 'noteComplainedAbout' }>;

/** The command with its stand-in; refuses where nobody else is left who could own it. */
export async function withStandIn(command: Note, { concern, rows, organisation, act }: Before): Promise<Note | Refusal> {
  if (!isTold(concern) || concern.owner !== command.staff) return command;
  const except = [...concern.complainedAbout, command.staff];
  const duty = await dutyOf(rows, organisation.id, { team: concern.team, staff: null, except, at: act.at });
  return isRefusal(duty) ? duty : { ...command, standIn: duty.owner };
}
