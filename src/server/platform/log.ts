// Structured lines on standard error, without personal data: ids, counts, codes and times only.
export type Log = (event: string, facts?: Readonly<Record<string, string | number | boolean | null>>) => void;

export const logTo =
  (write: (line: string) => void): Log =>
  (event, facts = {}) =>
    write(`${JSON.stringify({ at: new Date().toISOString(), event, ...facts })}\n`);

export const silent: Log = () => {};
