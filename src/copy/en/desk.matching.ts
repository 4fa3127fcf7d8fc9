// Whether whoever told by the public form is somebody on file, as staff find out and say.
export const matching = {
  asks: (name: string) => `${name} told this themselves. Do we know them?`,
  says: 'Only you see this. Whoever told it is not shown that anybody is on file.',
  same: { email: 'same email address', phone: 'same phone number', post: 'same postal address', 'born-on': 'same name and date of birth' },
  candidate: (name: string, same: string) => `${name}: ${same}`,
  nobody: 'Nobody on file has the same address or number.',
  isThem: (name: string) => `It is ${name}`,
  isNew: 'It is somebody new',
  newDone: 'They are on file as somebody new.',
  told: (name: string) => `They gave their name as ${name}.`,
  notThem: 'That was somebody else',
  act: {
    title: (name: string) => `Was it ${name} who told this?`,
    sayEmail: 'The same email leads to both, so it was they who wrote. Their page opens as before.',
    sayOther: 'The concern is then theirs. Whoever wrote by the form keeps only what they told, and a receipt.',
    label: 'How do you know?',
    go: 'Yes, it was they',
    done: 'Matched.',
  },
  back: {
    title: 'Was it somebody else after all?',
    says: 'The concern goes back to whoever told it by the form, and the page closes to whom it was matched with.',
    go: 'Yes, take it back',
    done: 'Taken back.',
  },
};

export type DeskMatchingCopy = typeof matching;
