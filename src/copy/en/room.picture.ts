// Judy's picture as she reads it in her room: the same facts, said to her.
const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count.toLocaleString('en')} times`);
const often = (many: number): string => (many === 0 ? 'not once' : many < 0.75 ? 'less than once a week' : `about ${times(Math.round(many))} a week`);
const never = (count: number): string => (count === 0 ? 'not once' : times(count));

export const picture = {
  title: 'How often you came to us, and we called you',
  changed: 'How the game changed for you',
  changing: 'How we change the game for you',
  change: (before: number, lately: number) => `Before we called first, you came to us ${often(before)}. Lately: ${often(lately)}.`,
  counted: 'This counts what is about this page. What is about another concern of yours is counted on its own page.',
  above: 'You came to us',
  below: 'We called you',
  from: (day: string) => `from ${day}`,
  until: 'today',
  inWords: 'The same in words',
  week: (from: string, theirs: number, ours: number) => `Week from ${from}: you came to us ${never(theirs)}, we called or met you ${never(ours)}.`,
  agreed: (beat: string) => `Agreed: ${beat}.`,
  beats: {
    daily: 'every day',
    'twice-a-week': 'twice a week',
    weekly: 'every week',
    monthly: 'every month',
    'on-request': 'when you ask',
    custom: 'on agreed days',
    none: 'no calls',
  },
  marks: { tester: 'tester', adviser: 'adviser', reviewer: 'reviewer' },
  marked: {
    tester: (on: string) => `You said yes ${on}: you try out a change for us.`,
    adviser: (on: string) => `You said yes ${on}: you advise us.`,
    reviewer: (on: string) => `You said yes ${on}: you look over a change for us.`,
  },
  seriously: 'Do you feel taken seriously? You said:',
  before: (answer: number) => `Before: ${answer} of 7`,
  lately: (answer: number) => `Lately: ${answer} of 7`,
};

export type PictureCopy = typeof picture;
