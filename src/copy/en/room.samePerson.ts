// One person who stood in the house twice, as they read it on their page.
export const samePersonHistory = {
  personMerged: (who: string) => `We had you on our list twice. ${who} put the two together.`,
  personParted: (who: string) => `${who} said that these are two people after all.`,
};
