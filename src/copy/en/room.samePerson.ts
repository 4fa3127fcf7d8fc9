// One person who stood in the house twice, as they read it on their page.
export const samePersonHistory = {
  personMerged: (who: string) => `We had you on our list twice. ${who} put the two together.`,
  personParted: (who: string) => `${who} said that these are two people after all.`,
};
export const samePerson = {
  title: 'We had you on our list twice',
  says: (on: string) => `We found two entries for you and put them together ${on}. What you told us under either is here now. Nothing is lost.`,
  held: 'For one day after that, this page does not show what you told us about yourself. That keeps it safe if we were wrong.',
  also: {
    link: 'You also told us about yourself under the other entry: keep it or not',
    title: 'You also told us this',
    says: 'You said this when you were on our list a second time. Nothing of it counts here until you keep it.',
    now: 'Here it says now:',
    keep: 'Keep this',
    keepInstead: 'Put this in its place',
    drop: 'Drop this',
    leave: 'Leave it as it is now',
  },
  wrong: 'That is wrong: we are two people',
  wrongSays: 'Then we take the two apart at once. What is yours stays yours. You may need a new link to this page.',
};
export const samePersonThanks = { twoPeople: 'Thank you for telling us. The two are taken apart, and only what is yours is here.' };
export type RoomSamePersonCopy = typeof samePerson;
