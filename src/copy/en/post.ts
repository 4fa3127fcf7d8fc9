// What stands around a letter that goes by mail.
export const post = {
  /** The same over every mail of one concern, so that mail programs keep them together. It says nothing of what it is about. */
  topic: (organisation: string, number: number) => `You and ${organisation} (no. ${number})`,
};
