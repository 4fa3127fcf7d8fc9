import { useQuery } from '@tanstack/react-query';
import type { Entry } from '../../../contract/concern.ts';
import { mailsOfConcern } from '../mail/mail.ts';
import type { Room } from './acts/act.ts';

/** The address that a mail came from, where a colleague said whose words they are. */
export function CameFrom({ entry, room }: { entry: Entry; room: Room }) {
  const mails = useQuery({ ...mailsOfConcern(room.view.id), enabled: entry.writtenDown && entry.via === 'mail' }).data?.items;
  const from = mails?.find(({ words }) => entry.words.some(({ said }) => said.id === words))?.from.address ?? '';
  return !entry.writtenDown || from === '' ? null : <span className="[overflow-wrap:anywhere]"> · {room.words.mail.file.cameFrom(from)}</span>;
}
