// A death that was noted by mistake.
export const death = {
  undo: {
    name: 'They are alive',
    title: 'Was the death noted by mistake?',
    says: 'Everything goes on with them as before, with a new day for the next word. Nothing is sent by this: call them first, and say that you are sorry.',
    label: 'How did it come about?',
    hint: 'Staff see this. They read only that it was our mistake.',
    go: 'Yes, it was a mistake',
    done: 'Taken back. Please call them before anything is sent.',
  },
};

export type DeskDeathCopy = typeof death;
