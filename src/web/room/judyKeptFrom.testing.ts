// What is private around Judy, what was opened to her, and who has looked, for the tests of her page.
import type { RoomView } from '../../contract/concern.ts';
import { NOW } from './judy.testing.ts';

const reason = (name: string, says: string) => ({ en: { name, says }, es: { name, says } });
const DAY = 86_400_000;
const on = (days: number): string => new Date(Date.parse(NOW) + days * DAY).toISOString();
const sam = { id: '019abcde-0000-7000-8000-00000000000a', name: 'Sam Keller' };

export const judyKeptFrom: Pick<RoomView, 'privateNotes' | 'sideThreads' | 'opened' | 'readers' | 'looks'> = {
  privateNotes: [
    { reason: reason('Another person’s privacy', 'It is also about another person, whose privacy we keep.'), writtenAt: on(-9), reviewOn: on(21), late: false },
    { reason: reason('Legal advice', 'It holds advice from a lawyer.'), writtenAt: on(-40), reviewOn: on(-2), late: true },
  ],
  sideThreads: [
    {
      id: '019abcde-0000-7000-8000-0000000000b1',
      with: { text: 'Northern Mutual, your insurer', voice: 'ours' },
      because: { text: 'To ask whether they pay for the taxi home.', voice: 'ours' },
      openedAt: on(-6),
      closedAt: null,
      entries: [
        { at: on(-6), happenedOn: null, direction: 'asked', via: 'phone', shared: true },
        { at: on(-3), happenedOn: { day: '2026-11-19', zone: 'UTC' }, direction: 'answered', via: 'letter', shared: false },
      ],
    },
  ],
  opened: [
    {
      id: '019abcde-0000-7000-8000-0000000000c1',
      was: 'note',
      words: { text: 'We saw the bill on Tuesday and did not call at once. We should have.', voice: 'ours' },
      with: null,
      why: { text: 'There is no reason to keep this from you.', voice: 'ours' },
      author: sam,
      writtenAt: on(-8),
      openedAt: on(-1),
      openedBy: { is: 'staff', ...sam },
    },
    {
      id: '019abcde-0000-7000-8000-0000000000c2',
      was: 'asked',
      words: { text: 'Do you pay for a taxi after surgery?', voice: 'ours' },
      with: { text: 'Northern Mutual, your insurer', voice: 'ours' },
      why: null,
      author: sam,
      writtenAt: on(-6),
      openedAt: on(-1),
      openedBy: { is: 'staff', ...sam },
    },
  ],
  readers: [
    { name: 'Sam Keller', role: 'staff', team: 'Front desk', times: 3, last: on(0), at: [on(0), on(-2), on(-6)] },
    { name: null, role: 'manager', team: null, times: 1, last: on(-4), at: [on(-4)] },
    { name: null, role: 'program', team: null, times: 2, last: on(-5), at: [on(-5), on(-7)] },
  ],
  looks: [{ by: { id: sam.id, name: 'Mary Osei' }, at: on(-4), until: on(-3), reason: 'The insurer asked about this visit.' }],
};
