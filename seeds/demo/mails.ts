// Mail that came in: what Judy's daughter wrote waits for a person, since she is no part of Judy's concern.
import type { Days } from './days.ts';

export type Mail = { readonly at: string; readonly from: string; readonly subject: string; readonly text: string };

export const daughtersMail = ({ minutesAgo }: Days): Mail => ({
  at: minutesAgo(40),
  from: 'Rosa Alvarez <rosa.alvarez@mail.example>',
  subject: 'Re: from Riverside Family Clinic',
  text: `Good morning,

I am Judy's daughter. My mother showed me what you wrote. She won't say it herself: she does not sleep since the bill came.
Could I be there when you call her at eight? I can take the number down and see to the rest.

Thank you for staying with it.
Rosa Alvarez`,
});
