// The reasons for a private note that an organisation begins with, in both languages.
import type { NoteReason } from '../../contract/openRoom.ts';
import { copyIn } from '../../copy/copy.ts';
import type { OpenRoomCopy } from '../../copy/en/room.open.ts';

const FIRST: readonly (readonly [id: string, name: keyof OpenRoomCopy['reasons']])[] = [
  ['legal', 'legal'],
  ['another-person', 'anotherPerson'],
  ['safety', 'safety'],
  ['clinical-exception', 'clinicalException'],
];
export const FIRST_REASONS: readonly NoteReason[] = FIRST.map(([id, name]) => ({
  id,
  en: copyIn('en').openRoom.reasons[name],
  es: copyIn('es').openRoom.reasons[name],
  retired: false,
}));

/** The reason as it reads now; one that was lost from the settings still says that there is one. */
export function reasonIn(reasons: readonly NoteReason[], id: string): Pick<NoteReason, 'en' | 'es'> {
  const { en, es } = reasons.find((one) => one.id === id) ?? { en: copyIn('en').openRoom.reasons.other, es: copyIn('es').openRoom.reasons.other };
  return { en, es };
}
