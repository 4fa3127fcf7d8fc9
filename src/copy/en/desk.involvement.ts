// Did involving the customer pay: four pictures, each with its answer as a title.

export const involvement = {
  title: 'Does it pay to decide and do things together?',
  says: 'Counted from what was done in your teams’ concerns. It is about our way of working, never about a person.',
  few: 'Groups of fewer than five are not shown. So few say little, and could point to somebody.',
  fewerThanFive: 'fewer than five',
  fewEach: (kinds: string) => `${kinds}: fewer than five each.`,
  moreKinds: (count: number) => `${count.toLocaleString('en')} more kinds`,
  nothingYet: 'Nothing to count in this time yet.',
  period: 'Time',
  periods: (months: number) => `The last ${months} months`,
  kind: 'Kind of concern',
  everyKind: 'Every kind',
  noKind: 'No kind named',
  together: 'All kinds together',
  howMany: 'How many',
  share: 'Share',
  month: 'Month',
  of: (yes: string, all: string) => `${yes} of ${all}`,
  right: {
    few: 'Too few tasks to say how many are right the first time',
    title: (percent: string) => `${percent} of tasks were right the first time`,
    says: 'Of the first attempts that we looked at. Where it is low, the task’s wording or form is the place to look.',
  },
  part: {
    few: 'Too few concerns to say how many took part',
    title: (percent: string) => `In ${percent} of concerns, the person took part`,
    says: 'They chose, added an option, said what matters to them, or said yes to a plan or a task. Of concerns that came to an end.',
  },
  sure: {
    few: 'Too few said how sure they are',
    surer: (first: string, last: string) => `People grow surer: from ${first} to ${last} of 10`,
    lessSure: (first: string, last: string) => `People grow less sure: from ${first} to ${last} of 10`,
    asSure: (last: string) => `People stay as sure as they were: ${last} of 10`,
    says: 'How sure they were that they can do their part, the first time we asked and the last time.',
    first: 'at first',
    last: 'at last',
    noMonth: 'In no single month were there five or more.',
  },
  back: {
    few: 'Too few to compare who had to come back',
    title: (tookPart: string, others: string) => `${tookPart} came back after taking part, ${others} of the others`,
    says: (until: string) => `Opened again, or a new concern of the same person, within 90 days. Of concerns that ended by ${until}, so that all 90 days have passed.`,
    honest: 'This is not proof that taking part is the cause. Those who took part may differ from the others in other ways, such as in what brought them to us.',
    tookPart: 'Took part',
    others: 'The others',
  },
};

export type InvolvementCopy = typeof involvement;
