// The reasons for a private note, as managers name them. A reason that is left out is retired: notes may stand on it.

import type { BodyOf } from '../../contract/common/endpoint.ts';
import type { changeNoteReasons } from '../../contract/notes.ts';
import type { NoteReason } from '../../contract/openRoom.ts';
import { newId } from '../platform/ids.ts';

type Given = BodyOf<typeof changeNoteReasons>['reasons'];

export function mergedReasons(before: readonly NoteReason[], given: Given): readonly NoteReason[] {
  const named = given.map((one) => ({ ...one, id: before.find(({ id }) => id === one.id)?.id ?? newId() }));
  const leftOut = before.filter(({ id }) => !named.some((one) => one.id === id)).map((one) => ({ ...one, retired: true }));
  return [...named, ...leftOut];
}
