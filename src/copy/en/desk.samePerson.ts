// One person who stood in the house twice, as staff see it.
export const samePersonStory = {
  personMerged: 'found that this is one person who stood here twice',
  personParted: 'said that these are two people after all',
};
