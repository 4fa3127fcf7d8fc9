// What stands in a concern where a mail came without a word.
export const mail = {
  nothing: '(An empty mail.)',
  unreadable: '(This mail could not be read. It is kept as it came.)',
  only: (files: string) => `(A mail without words. With it came: ${files})`,
};
