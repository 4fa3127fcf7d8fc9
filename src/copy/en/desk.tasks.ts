// The customer's part on the desk: what stands, what waits for us, and the acts.
export const tasks = {
  next: {
    'look-at-attempt': 'They have done their part. Look at it, and tell them.',
    'answer-teach-back': 'They told you how it came across. Answer them.',
    'propose-task-anew': 'They would like a task put another way. Propose it anew.',
    'await-task-answer': 'They are thinking about what you asked.',
  } as Readonly<Record<string, string>>,
};

export type TasksCopy = typeof tasks;
