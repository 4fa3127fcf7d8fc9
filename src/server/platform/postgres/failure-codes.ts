/** Whether a failure from the file system or the operating system carries one of these codes, such as ENOENT. */
export function hasCode(failure: unknown, ...codes: string[]): boolean {
  return failure instanceof Error && 'code' in failure && codes.includes(String(failure.code));
}
