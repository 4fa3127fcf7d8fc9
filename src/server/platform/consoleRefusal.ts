/** One sentence for whoever typed the command, with what to do next; it ends with a status of its own. */
export class ConsoleRefusal extends Error {
  readonly status: number = 1;
}
