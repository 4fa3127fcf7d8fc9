// The customer's part in the history: tasks, attempts and what was said back.
import type { AttemptEvent, TaskEvent } from '../../domain/concern/taskEvents.ts';
import type { TeachBackEvent } from '../../domain/concern/teachBackEvents.ts';

export const taskHistory: Record<(TaskEvent | AttemptEvent | TeachBackEvent)['kind'], (who: string) => string> = {
  taskProposed: (who) => `${who} asked whether you could do something.`,
  taskAccepted: (who) => `${who} said yes to doing something.`,
  taskChangeAsked: (who) => `${who} asked for a change in what to do:`,
  taskDeclined: (who) => `${who} said: this is not for me.`,
  taskKeptAsItIs: (who) => `${who} said: I want to do it as it is.`,
  confidenceRated: (who) => `${who} said how sure it feels.`,
  taskTakenBack: (who) => `${who} took back what we had asked for.`,
  taskReminded: () => 'We sent the one reminder that was agreed.',
  reminderMissed: () => 'The day passed before we could remind you. That is our fault.',
  attemptMade: (who) => `${who} said: it is done.`,
  attemptRight: (who) => `${who} looked: it is right.`,
  attemptSentBack: (who) => `${who} looked, and said what is right and what is still missing.`,
  faultNamed: (who) => `${who} said why it was not right yet.`,
  teachBackAsked: (who) => `${who} asked: did I explain it well?`,
  saidBack: (who) => `${who} told us how it came across:`,
  ratherNotSaid: (who) => `${who} chose not to answer this.`,
  explainedWell: (who) => `${who} said: that is it.`,
  explainedAnew: (who) => `${who} found something that we had not explained well, and put it in other words.`,
};
