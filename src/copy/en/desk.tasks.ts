// The customer's part on the desk: what stands, what waits for us, and the acts.
export const tasks = {
  next: {
    'look-at-attempt': 'They have done their part. Look at it, and tell them.',
    'answer-teach-back': 'They told you how it came across. Answer them.',
    'propose-task-anew': 'They would like a task put another way. Propose it anew.',
    'await-task-answer': 'They are thinking about what you asked.',
  } as Readonly<Record<string, string>>,
  kinds: {
    taskProposed: 'asked whether they could do something',
    taskAccepted: 'said yes to a task',
    taskChangeAsked: 'would like a task changed',
    taskDeclined: 'said: this is not for me',
    taskKeptAsItIs: 'wants to do it as it is',
    confidenceRated: 'said how sure they are',
    taskTakenBack: 'took a task back',
    taskReminded: 'was reminded, as agreed',
    attemptMade: 'said: it is done',
    attemptRight: 'looked: it is right',
    attemptSentBack: 'said what is right and what is missing',
    faultNamed: 'said why it was not right yet',
    teachBackAsked: 'asked: did I explain it well?',
    saidBack: 'told us how it came across',
    ratherNotSaid: 'would rather not say it back',
    explainedWell: 'said: that is it',
    explainedAnew: 'put in other words what we had left unclear',
  } as Readonly<Record<string, string>>,
};

export type TasksCopy = typeof tasks;
