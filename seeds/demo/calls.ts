// Calls that somebody wrote down beside the concerns: Judy's four that nobody answered, a daughter's for her father, and a
// week in which many asked for the way to the new entrance.
import type { Member, PersonName } from './cast.ts';
import type { Days } from './days.ts';

export type Call = {
  readonly who: PersonName;
  readonly at: string;
  readonly by: Member;
  readonly direction?: 'out';
  readonly via?: 'in-person';
  readonly caller?: PersonName;
  readonly topic?: string;
  readonly text?: string;
};

export const calls = ({ ago }: Days): readonly Call[] => [
  { who: 'judy', at: ago(13, '08:20'), by: 'sam', topic: 'The bill' },
  { who: 'judy', at: ago(11, '08:05'), by: 'sam', topic: 'The bill', text: 'Nobody called me back.' },
  { who: 'judy', at: ago(8, '11:40'), by: 'sam', topic: 'The bill' },
  { who: 'judy', at: ago(6, '08:01'), by: 'sam', topic: 'The bill', text: 'I will call every day if I have to.' },
  { who: 'li', caller: 'mei', at: ago(16, '09:10'), by: 'barb', topic: 'His next appointment' },
  { who: 'li', caller: 'mei', at: ago(10, '16:30'), by: 'sam', topic: 'Who can interpret' },
  { who: 'li', caller: 'mei', at: ago(7, '09:00'), by: 'sam', topic: 'Who can interpret' },
  { who: 'li', at: ago(7, '10:30'), by: 'sam', via: 'in-person', topic: 'Who can interpret' },
  { who: 'li', caller: 'mei', at: ago(3, '09:15'), by: 'sam', topic: 'Who can interpret', text: 'My father comes on Thursday. Will somebody be there who speaks with him?' },
  { who: 'li', direction: 'out', at: ago(2, '15:20'), by: 'sam', text: 'Told Mei that an interpreter is booked for Thursday at ten, and who it is.' },
  { who: 'ruth', direction: 'out', at: ago(20, '10:00'), by: 'barb', text: 'Called to ask how the knee is. It is better.' },
  { who: 'dorothy', at: ago(9, '14:00'), by: 'ivy', via: 'in-person', topic: 'The way in' },
  { who: 'grace', at: ago(4, '09:40'), by: 'sam', topic: 'The way in' },
];
