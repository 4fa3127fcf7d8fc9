// A file on its way to the server: the one call that isn't JSON.
import type { Problem as ProblemBody } from '../../contract/common/schemas.ts';
import { addFile, type FileView } from '../../contract/file.ts';
import { Problem } from './client.ts';

export const fileAddress = (concern: string, file: string): string => `/api/v1/concerns/${concern}/files/${file}`;

/** Adds one file to a concern, or throws the Problem that says why not. */
export const upload = async (concern: string, file: File): Promise<FileView> => (await sendFile(addFile.path.replace(':id', concern), file)) as FileView;

export async function sendFile(path: string, file: File): Promise<unknown> {
  const body = new FormData();
  body.append('file', file);
  const sent = { method: 'POST', credentials: 'same-origin', headers: { accept: 'application/json', 'idempotency-key': crypto.randomUUID() }, body } as const;
  const response = await fetch(path, sent).catch(() => {
    throw new Problem(0, { code: 'offline' });
  });
  const answer: unknown = await response.json().catch(() => ({}));
  if (!response.ok) throw new Problem(response.status, answer as Partial<ProblemBody>);
  return answer;
}
