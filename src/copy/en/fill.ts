// A form in the room, one question a page: the pages, what a check says, and what is asked beside a photo.
export const fill = {
  /** A task that asks for proof and has no form of its own. */
  proof: {
    title: 'Show that it is done',
    says: 'A photo or a document is enough.',
    file: 'A photo or document of it',
    words: 'Is there anything we need to know about it?',
  },
};
export type FillCopy = typeof fill;
