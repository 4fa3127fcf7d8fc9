// Judy's story: a fever, two hours of waiting, a bill for a visit that never was, and nobody who called back.
import {
  agrees,
  agreesToMove,
  apologises,
  byPhone,
  corrects,
  keeps,
  moves,
  offers,
  offersAmends,
  promises,
  proposes,
  regrets,
  says,
  saysYes,
  type Tale,
  takesPromise,
} from './acts.ts';
import type { Days } from './days.ts';
import { agreesToPlan, asksToDecide, decides, proposesPlan, saysWhatMatters } from './decides.ts';
import { asksToFillIn, fillsIn, keepsBeside, saysItIsNotRight } from './fills.ts';
import { asksAnew, asksFor, looksAndItIsRight, saysYesToTask } from './parts.ts';

export const TAXI = 'Your parking, and a taxi home that day';
export const FIRST_OF_THE_DAY = 'First appointment of the day, next three visits';

export function judysTale({ ago, ahead, next, weekday }: Days): Tale {
  const morning = next('08:00');
  return {
    about: 'judy',
    told: {
      at: ago(5, '08:02'),
      by: 'sam',
      via: 'phone',
      happened:
        'Two hours I sat there. I told the girl I had a fever and she said everybody waits. Then I get a bill. I have called four times, I want somebody to take this seriously.',
      felt: 'Like I was in the way.',
      matters: 'That people do what they say. I raised four kids alone and never missed a date.',
      right: 'The bill gone, and one person who calls me back when they say they will.',
      concerning: [
        { about: 'A bill for a visit I never had', category: 'Billing' },
        { about: 'Nobody called me back', category: 'Communication' },
      ],
    },
    after: [
      regrets('sam', ago(5, '08:06'), 'Two hours with a fever, and then a bill on top. I am sorry, Judy. I stay with this until it is right for you.'),
      promises('sam', ago(5, '08:20'), `Call you on ${weekday(ago(1, '08:00'))} at 8:00`, ago(1, '08:00')),
      byPhone(
        offers(
          'sam',
          ago(5, '09:30'),
          'You waited two hours with a fever, decided to leave, and were billed all the same. You called four times and got no answer. You don’t feel taken seriously, and I can see why.',
          { wish: 'The bill gone, and one person who calls me back when they say they will.', by: 'phone' },
        ),
      ),
      corrects(ago(4, '08:01'), 'I did not decide to leave, I had to fetch my grandson. And somebody did answer. It is that nobody called back.'),
      offers(
        'sam',
        ago(4, '08:40'),
        'You waited two hours with a fever, had to leave to fetch your grandson, and were billed all the same. You called four times and nobody called back. You don’t feel taken seriously, and I can see why.',
        { wish: 'The bill gone, and one person who calls you back when they say they will.', by: 'phone' },
      ),
      saysYes(ago(4, '09:05')),
      apologises(
        'sam',
        ago(4, '10:00'),
        'We left you waiting with a fever, we sent a bill for a visit you did not get, and we did not call back. That was our doing, and I am sorry.',
      ),
      proposes('sam', ago(4, '10:15'), 'Mary Osei takes the bill for that visit off your account, and you get it in writing that you owe nothing.', ahead(2, '17:00')),
      byPhone(agrees(ago(4, '11:30'), 'sam')),
      promises('sam', ago(4, '11:35'), 'Take the bill off', ahead(1, '17:00'), { keeper: 'mary', promise: 'fix' }),
      takesPromise('mary', ago(4, '12:10')),
      asksFor('sam', ago(4, '13:00'), {
        title: 'Send us the bill you got',
        why: 'With the number on it, Mary Osei finds the right bill at once and no second one goes out.',
        steps: ['Take a photo of the bill.', 'Send it to us on this page.'],
        reach: '(555) 010-0142, weekdays',
        asks: 'mary',
      }),
      byPhone(saysYesToTask(ago(4, '13:20'), 4, 'My telephone takes no pictures. I can read you something.', 'sam')),
      asksAnew('sam', ago(4, '13:30'), {
        title: 'Read us the number on the bill',
        why: 'With the number, Mary Osei finds the right bill at once and no second one goes out.',
        steps: ['Take the bill in your hand.', 'Find the number at the top right. It begins with RV.', 'Read it to Mary or me when we call. We write it down.'],
        right: 'We read the number back to you and it is the same.',
        checks: ['Does it begin with RV?', 'Are there six digits after it?'],
        reach: '(555) 010-0142, weekdays',
        due: ahead(1, '17:00'),
        asks: 'mary',
      }),
      byPhone(saysYesToTask(ago(4, '13:40'), 9, undefined, 'sam')),
      says(
        'sam',
        ago(3, '08:00'),
        `Good morning Judy. Mary Osei has your bill on her desk since yesterday. I call you on ${weekday(ago(1, '08:00'))} at 8:00 with what she found.`,
        ago(1, '08:00'),
      ),
      asksToDecide('sam', ago(3, '08:20'), 'How shall we keep in touch until the bill is gone?', [
        { text: 'I call you every morning at 8:00', good: 'One person, at the same time each day, also without news.', hard: 'You would have to be near the phone at 8:00.' },
        { text: 'I call you when there is news', good: 'The phone rings less often.', hard: 'On some days you would hear nothing and could wonder.' },
        { text: 'I write to you on your page', good: 'You read it when it suits you.', hard: 'You would have to look there yourself.' },
      ]),
      saysWhatMatters(ago(3, '18:05'), 'That somebody calls when they said they would. I do not want to sit and wonder.'),
      decides(ago(3, '18:07'), 0),
      proposesPlan('sam', ago(2, '09:00'), {
        problem: 'You waited two hours with a fever, were billed all the same, and nobody called back.',
        ours: 'Mary Osei takes the bill off. I call you every morning at 8:00 until you have it in writing.',
        yours: 'You tell me the same day if another bill comes.',
        why: 'So that you owe nothing, and can rely on what we say.',
        review: ahead(7, '10:00'),
      }),
      agreesToPlan(ago(2, '11:20')),
      asksToFillIn('sam', ago(2, '11:40'), {
        title: 'Tell us before your next visit',
        why: 'Then you need not say it at the desk, where others hear it.',
        steps: ['Open the form on your page.', 'Answer its questions, one at a time.'],
      }),
      byPhone(saysYesToTask(ago(2, '11:45'), 8, undefined, 'sam')),
      fillsIn(ago(2, '14:00'), { q1: 'Judy Alvarez', q2: '1946-03-05', q3: 'yes', q4: 'I hear less on the left. Please sit on my right.' }),
      looksAndItIsRight('sam', ago(2, '14:40')),
      moves('mary', ago(2, '15:00'), ahead(2, '17:00'), 'Your insurer has to let go of the claim first. They told me they do that a day later than I had counted on.'),
      byPhone(agreesToMove(ago(2, '16:10'), 'mary')),
      keeps('sam', ago(1, '07:57'), 'Called at 7:57, Judy picked up.', 0),
      says(
        'sam',
        ago(1, '07:58'),
        `Good morning Judy. The billing office has the visit marked as “left before seen”. The bill is on hold while Mary Osei takes it off; I call you on ${weekday(morning)} at 8:00, also if there is no news.`,
        morning,
      ),
      promises('sam', ago(1, '08:05'), `Call on ${weekday(morning)} at 8:00, news or not`, morning),
      offersAmends('sam', ago(1, '09:00'), [TAXI, FIRST_OF_THE_DAY], 'This should not have happened to you, Judy. You choose, or tell me what would be better.'),
      asksToDecide('sam', ago(1, '09:05'), 'How do you want it in writing that you owe nothing?', [
        { text: 'A letter by post', good: 'Paper that you can keep and show.', hard: 'It takes two or three days.' },
        { text: 'An email with the letter in it', good: 'It is with you the same day.', hard: 'You would have to print it yourself.' },
      ]),
      saysItIsNotRight(ago(1, '10:00'), ({ telling }) => telling.happened?.id, 'I said two hours. It was closer to three: I came at nine and left at noon.'),
      keepsBeside('sam', ago(1, '11:00'), 'Our sheet says ten past nine to ten past eleven. It may be wrong. Both stand here from now on, yours and ours.'),
    ],
  };
}
