// A file on its way to the server, as a program sends it: the part "file" of multipart/form-data.
import type { Api } from './api.ts';

export type Sent = { readonly bytes: Uint8Array; readonly name?: string; readonly type?: string; readonly key?: string };
export type Uploaded = { readonly status: number; readonly answer: { readonly id?: string; readonly code?: string; readonly detail?: string; readonly [part: string]: unknown } };

export async function upload(api: Api, path: string, { bytes, name = 'photo.jpg', type = 'image/jpeg', key }: Sent): Promise<Uploaded> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), name);
  const response = await api.fetch(path, { method: 'POST', body: form, ...(key !== undefined && { headers: { 'idempotency-key': key } }) });
  return { status: response.status, answer: (await response.json()) as Uploaded['answer'] };
}
