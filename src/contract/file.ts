// Files in a room: photos and documents that a customer sends with what they did, or staff add for them.
import { type Static, Type } from 'typebox';
import { endpoint } from './common/endpoint.ts';
import { closed, Id, Instant, literals } from './common/schemas.ts';

export const FILE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/heic', 'application/pdf', 'text/plain'] as const;
export type FileType = (typeof FILE_TYPES)[number];
/** What a browser of today shows by itself. */
const SHOWN: readonly FileType[] = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];
export const isShown = ({ type, state }: { type: FileType; state: string }): boolean => SHOWN.includes(type) && state === 'here';

export const MOST_FILE_BYTES = 15 * 1024 * 1024;

const WHO = ['staff', 'lead', 'manager', 'customer'] as const;

export const FileView = closed({
  id: Id,
  name: Type.String({ description: 'As it came, without a path and hidden signs. Empty once it was erased.' }),
  type: literals(FILE_TYPES),
  size: Type.Integer({ description: 'In bytes.' }),
  addedAt: Instant,
  state: literals(['here', 'quarantined', 'unsafe', 'damaged', 'erased']),
});
export type FileView = Static<typeof FileView>;

export const addFile = endpoint({
  operationId: 'addFile',
  method: 'POST',
  path: '/api/v1/concerns/:id/files',
  summary: 'Add one photo or document, as the part "file" of multipart/form-data. Unless it is sent with an attempt it is forgotten after a day.',
  for: WHO,
  params: closed({ id: Id }),
  sends: 'file',
  answer: FileView,
  status: 201,
});
export const showFile = endpoint({
  operationId: 'showFile',
  method: 'GET',
  path: '/api/v1/concerns/:id/files/:file',
  summary: 'The bytes of a file. Only photos open in the browser; everything else is a download.',
  for: [...WHO, 'owner'],
  params: closed({ id: Id, file: Id }),
  answer: Type.Unsafe<never>({ type: 'string', contentMediaType: 'application/octet-stream' }),
  answersAs: FILE_TYPES,
});
export const addressOfFile = endpoint({
  operationId: 'addressOfFile',
  method: 'GET',
  path: '/api/v1/concerns/:id/files/:file/address',
  summary: 'An address that opens the file without a key or a cookie for five minutes, as long as you may see it.',
  for: [...WHO, 'owner'],
  params: closed({ id: Id, file: Id }),
  answer: closed({ url: Type.String(), until: Instant }),
});
export const dropFile = endpoint({
  operationId: 'dropFile',
  method: 'DELETE',
  path: '/api/v1/concerns/:id/files/:file',
  summary: 'Take back a file that was not sent yet.',
  for: WHO,
  params: closed({ id: Id, file: Id }),
  answer: closed({ dropped: Type.Literal(true) }),
});
export const encloseFile = endpoint({
  operationId: 'encloseFile',
  method: 'POST',
  path: '/api/v1/concerns/:id/enclosures',
  summary: 'Say with which word of theirs a file came, such as the scan of their letter: a contact of this concern, else what it began with.',
  for: ['staff', 'lead', 'manager'],
  params: closed({ id: Id }),
  body: closed({ file: Id, contact: Type.Optional(Id) }),
  answer: FileView,
});
