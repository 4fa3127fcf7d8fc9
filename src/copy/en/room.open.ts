// The open room as its customer reads it: what is private and why, whom we ask beside, what was opened, who has looked.

export const openRoom = {
  reasons: {
    legal: { name: 'Legal advice', says: 'It holds advice from a lawyer.' },
    anotherPerson: { name: 'Another person’s privacy', says: 'It is also about another person, whose privacy we keep.' },
    safety: { name: 'Safety', says: 'Someone could come to harm if it were read.' },
    clinicalException: { name: 'Clinical exception', says: 'A clinician holds that reading it now could do harm.' },
    other: { name: 'Another reason', says: 'We keep it to ourselves for now.' },
  },
  title: 'What you can and cannot read',
  allOpen: 'You can read all that we write about this.',
  restOpen: 'You can read all the rest that we write about this.',
  notes: (n: number) => (n === 1 ? '1 private note' : `${n.toLocaleString('en')} private notes`),
  reason: (name: string) => `Reason: ${name}.`,
  written: (on: string) => `Written ${on}.`,
  again: (day: string) => `We look at it again on ${day}.`,
  late: (day: string) => `We meant to look at it again on ${day} and have not done so yet. That is our fault.`,
  ask: 'You can ask us to open it. Write to us, and we look at it with you in mind.',
  threads: {
    title: 'Whom else we ask about this',
    with: (whom: string) => `We are asking: ${whom}`,
    was: (whom: string) => `We asked: ${whom}`,
    because: 'Why',
    asked: (on: string) => `We asked ${on}`,
    answered: (on: string) => `They answered ${on}`,
    shared: 'you can read it below',
    notShared: 'what was said is private',
    none: 'Nothing was asked yet.',
    closed: (on: string) => `Finished ${on}.`,
  },
  opened: {
    title: 'Opened to you',
    note: (author: string, on: string) => `A note that ${author} wrote ${on}`,
    asked: (whom: string, on: string) => `What we asked ${whom} ${on}`,
    answered: (whom: string, on: string) => `What ${whom} answered ${on}`,
    by: (who: string, on: string) => `${who} opened it to you ${on}.`,
  },
  readers: {
    title: 'Who has looked at your record',
    says: 'Everyone here who opens this page of yours is written down, also those who look after it.',
    link: (n: number) => (n === 1 ? 'Who has looked: 1 person' : `Who has looked: ${n.toLocaleString('en')} people`),
    none: 'Nobody has opened it yet.',
    roles: { staff: 'staff', lead: 'team lead', manager: 'manager', owner: 'owner', program: 'a computer program of ours' },
    someone: 'Somebody here',
    times: (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n.toLocaleString('en')} times`),
    last: (on: string) => `last ${on}`,
    when: 'Each time',
    withReason: 'They do not work on it, and gave a reason:',
  },
};

export type OpenRoomCopy = typeof openRoom;
