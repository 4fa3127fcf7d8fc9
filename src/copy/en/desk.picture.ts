// Judy's picture at the desk: how often they came to us and how often we went to them, and what was agreed.
const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count.toLocaleString('en')} times`);
/** Contacts in a usual week, as one would say them. */
const often = (many: number): string => (many === 0 ? 'not once' : many < 0.75 ? 'less than once a week' : `about ${times(Math.round(many))} a week`);

export const picture = {
  title: (name: string) => `How often ${name} came to us, and we called them`,
  changed: (name: string) => `How the game changed for ${name}`,
  changing: (name: string) => `How we change the game for ${name}`,
  change: (name: string, before: number, lately: number) => `Before we called first, ${name} came to us ${often(before)}. Lately: ${often(lately)}.`,
  counted: (name: string) => `This counts all concerns of ${name}. A page of theirs counts what is about that page alone.`,
  above: (name: string) => `${name} came to us`,
  below: (name: string) => `We called ${name}`,
  from: (day: string) => `from ${day}`,
  until: 'today',
  wentOut: 'We called or met them',
  beat: 'What was agreed',
  beats: {
    daily: 'every day',
    'twice-a-week': 'twice a week',
    weekly: 'every week',
    monthly: 'every month',
    'on-request': 'when they ask',
    custom: 'on agreed days',
    none: 'no plan',
  },
  marks: { tester: 'tester', adviser: 'adviser', reviewer: 'reviewer' },
  marked: {
    tester: (name: string, day: string) => `${name} said yes on ${day}: a tester for us.`,
    adviser: (name: string, day: string) => `${name} said yes on ${day}: an adviser to us.`,
    reviewer: (name: string, day: string) => `${name} said yes on ${day}: a reviewer for us.`,
  },
  seriously: 'Do they feel taken seriously?',
  before: 'Before',
  lately: 'Lately',
  ofSeven: (answer: number) => `${answer} of 7`,
};

export type PictureCopy = typeof picture;
