// The id of a deed's form, by which a link or a refusal finds it on the page.
import { isRoomDeed, ROOM_DEEDS, type RoomDeed } from '../../contract/roomPages.ts';
import type { Shown } from './shown.ts';

export type About = { deed: RoomDeed; of?: string | undefined };
export const formId = ({ deed, of }: About): string => (of === undefined ? deed : `${deed}-${of}`);

/** The form that was sent and not taken. */
export function refusedForm({ said }: Pick<Shown, 'said'>): string | null {
  if (said?.refusal === undefined || !isRoomDeed(said.form)) return null;
  const about = ROOM_DEEDS[said.form];
  return formId({ deed: said.form, of: about === null ? undefined : said.values[about] });
}
