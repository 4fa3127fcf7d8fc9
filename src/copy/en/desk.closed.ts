// Days off, and sites that open by hours of their own.
export const closed = {
  title: 'Days off and holidays',
  hint: 'Nobody opens on these. A call that falls on one moves to the next open day, and says so.',
  day: 'A day on which you are closed',
  add: 'Add this day',
  remove: 'Take it away',
  ofSite: 'Opening hours of its own',
  asHouse: 'The same as the organisation',
  ownHours: 'It opens at other hours than the organisation',
  save: 'Save the hours',
  saved: 'Saved. The opening bell follows it.',
};
export type ClosedCopy = typeof closed;
