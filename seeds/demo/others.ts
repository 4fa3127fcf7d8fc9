// What else lives at the clinic: every stage of a concern, and every way in which one can end.
import {
  actsUnconfirmed,
  agrees,
  answersMatter,
  apologises,
  asksAgain,
  asksFollowUp,
  byPhone,
  chooses,
  confirms,
  delivers,
  endsUnagreed,
  givesAmends,
  handsOver,
  isNotOkay,
  isSolved,
  keeps,
  looksIn,
  notesDeath,
  notesNoAnswer,
  type OldTale,
  offers,
  offersAmends,
  ownsUp,
  plansFollowUp,
  promises,
  proposes,
  rates,
  regrets,
  says,
  saysDone,
  saysYes,
  setsAside,
  type Tale,
  wishesSilence,
  withdraws,
} from './acts.ts';
import type { PersonName } from './cast.ts';
import type { Days } from './days.ts';

export const otherTales = (days: Days): readonly Tale[] => [...openTales(days), ...endedTales(days)];

const openTales = ({ ago, ahead, minutesAgo }: Days): readonly Tale[] => [
  {
    about: 'omar',
    told: {
      at: ago(7, '13:00'),
      by: 'mary',
      via: 'phone',
      team: 'Front desk',
      happened: 'I paid in full in August. Now a collection agency writes to me about the same bill. My credit is hanging on this.',
      right: 'A letter that says I owe nothing, to me and to the agency.',
      concerning: [{ about: 'A bill that was paid', category: 'Billing' }],
    },
    after: [
      offers('mary', ago(6, '10:00'), 'You paid your bill in August, and now an agency asks you for it again. You are afraid for your credit.', { by: 'mail' }),
      saysYes(ago(5, '08:20')),
      says('mary', ago(4, '09:00'), 'Omar, I have found your payment from August. I call the agency and tell you what they say.', ago(1, '09:00')),
    ],
  },
  {
    about: 'grace',
    told: {
      at: minutesAgo(45),
      by: 'customer',
      via: 'form',
      team: 'Nurses',
      happened: 'Since the new pills I can’t breathe when I lie down. I called the nurse line twice and it just rings.',
      concerning: [{ category: 'Medicine' }],
    },
    after: [],
  },
  {
    about: 'ed',
    told: {
      at: ago(15, '09:00'),
      by: 'barb',
      via: 'phone',
      happened: 'My hearing aid went through your wash with the gown. It was in the pocket. Nobody looked.',
      right: 'A new one, or this one mended.',
      concerning: [{ about: 'The hearing aid', category: 'Lost things' }],
    },
    after: [
      byPhone(offers('barb', ago(14, '10:00'), 'Your hearing aid was in the pocket of the gown, and we washed it without looking.', { by: 'phone' })),
      byPhone(asksAgain('barb', ago(12, '10:00'), 'phone')),
      says('barb', ago(11, '10:00'), 'Ed, I have tried you twice by phone. I write as well, in case mornings don’t suit you.', ago(7, '10:00')),
      asksAgain('barb', ago(9, '10:00'), 'mail'),
      says('barb', ago(7, '09:30'), 'Ed, I go on with the hearing aid so that you don’t wait longer. You can tell me at any time if I have it wrong.', ago(3, '10:00')),
      actsUnconfirmed('barb', ago(6, '10:00')),
      proposes('barb', ago(6, '10:20'), 'We pay for a new hearing aid of the same make. The shop on Mill Street has it ready for you.', ahead(3, '17:00')),
      says('barb', ago(3, '09:30'), 'The shop has your hearing aid on order, and fits it for you whenever you come in.', ahead(1, '16:00')),
    ],
  },
  {
    about: 'paula',
    told: {
      at: ago(9, '17:30'),
      by: 'customer',
      via: 'form',
      team: 'Billing',
      happened: 'The woman next to me heard everything that I said at the desk. I don’t want calls about it. I want it to stop.',
      concerning: [{ category: 'Privacy' }],
    },
    after: [
      offers('mary', ago(8, '09:00'), 'Others could hear what you told us at the front desk. You want that nobody else has to go through this.', { by: 'mail' }),
      saysYes(ago(7, '19:00')),
      wishesSilence(ago(7, '19:02')),
      looksIn('mary', ago(5, '09:00'), 'Measured the distance to the chairs; a screen costs 240.', ago(2, '09:00')),
      looksIn('mary', ago(2, '08:45'), 'The screen is ordered.', ahead(2, '09:00')),
    ],
  },
  {
    about: 'jerome',
    told: {
      at: ago(8, '08:45'),
      by: 'barb',
      via: 'phone',
      happened: 'I was promised my test results by Tuesday. It is Thursday. I look at the phone every ten minutes.',
      felt: 'Sick with waiting.',
      concerning: [{ about: 'Results that don’t come', category: 'Results', severity: 3 }],
    },
    after: [
      regrets('barb', ago(8, '08:50'), 'You have waited two days longer than we said, with this on your mind. I am sorry, Jerome.'),
      byPhone(offers('barb', ago(8, '08:55'), 'We said Tuesday, it is Thursday, and nobody has called you about your results.', { by: 'phone' })),
      byPhone(saysYes(ago(8, '08:56'), 'barb')),
      promises('barb', ago(8, '09:00'), 'Call with the results, or with what the lab says', ago(7, '12:00')),
      says('barb', ago(7, '16:30'), 'I called at half past four and had said noon. The lab ran your test again to be sure, and has it on Monday morning.', ago(4, '10:00')),
      ownsUp('barb', ago(7, '16:35'), 'I said noon and called at half past four. That was four more hours of looking at the phone, and it was on me.'),
      keeps('barb', ago(4, '09:15'), 'Called at a quarter past nine, with the results.'),
      says('barb', ago(4, '09:20'), 'The results are here, and Dr Ames goes through them with you this afternoon at three.', ago(1, '17:00')),
      says('barb', ago(1, '16:20'), 'Dr Ames told me that you have talked. I ask you this week how the next test is to reach you.', ahead(2, '12:00')),
    ],
  },
  {
    about: 'yusuf',
    told: {
      at: ago(14, '11:20'),
      by: 'barb',
      via: 'in-person',
      happened: 'The chair in the waiting room broke under me. Everybody looked. Nobody asked if I was hurt.',
      concerning: [{ about: 'The chair, and that nobody asked', category: 'Waiting room' }],
    },
    after: [
      regrets('barb', ago(14, '11:22'), 'You fell, and no one of us came. I am sorry, Yusuf.'),
      byPhone(offers('barb', ago(13, '09:00'), 'A chair broke under you in front of everybody, and nobody asked whether you were hurt.', { by: 'phone' })),
      byPhone(saysYes(ago(13, '09:05'), 'barb')),
      proposes('barb', ago(13, '09:10'), 'All chairs are checked this week and the old ones go.', ago(8, '17:00')),
      byPhone(agrees(ago(13, '09:12'), 'barb')),
      says('barb', ago(11, '09:00'), 'Twelve chairs are checked, four of them are gone.', ago(8, '12:00')),
      delivers('barb', ago(8, '10:00'), 'The old chairs are gone, and there are ten new ones.'),
      byPhone(isNotOkay(ago(3, '15:40'), 'The chairs are fine. But nobody has asked me to this day whether I was hurt. My back is not right.', 'barb')),
      handsOver('barb', ago(2, '09:00'), 'ivy'),
      says(
        'barb',
        ago(2, '09:10'),
        'You are right, Yusuf: we mended chairs and did not ask about you. Ivy Brandt, who leads the nurses, wants to look after this with you.',
        ahead(1, '12:00'),
      ),
    ],
  },
  {
    about: 'walter',
    told: {
      at: ago(11, '10:30'),
      by: 'barb',
      via: 'phone',
      team: 'Billing',
      happened: 'You keep sending my appointment to my old address. I have missed two.',
      concerning: [{ about: 'Letters to the old address', category: 'Appointments' }],
    },
    after: [
      byPhone(offers('barb', ago(10, '10:00'), 'Our letters went to your old address, and so you missed two appointments.', { by: 'phone' })),
      byPhone(saysYes(ago(10, '10:02'), 'barb')),
      notesDeath('barb', ago(5, '09:15')),
      looksIn('barb', ago(5, '09:30'), 'His sister called. All letters are stopped. She asks for nothing now; look again in a week.', ahead(1, '09:00')),
    ],
  },
];

const endedTales = ({ ago }: Days): readonly Tale[] => [
  {
    about: 'hannah',
    told: {
      at: ago(16, '09:00'),
      by: 'customer',
      via: 'form',
      happened: 'There was another child’s name on the label of my son’s blood sample. I saw it, the nurse did not.',
      right: 'That it is drawn again, and that it can’t happen to the next one.',
      concerning: [{ category: 'Safety', severity: 3 }],
    },
    after: [
      offers('sam', ago(16, '09:40'), 'Your son’s sample had another child’s name on it. You saw it, we had not.', { by: 'mail' }),
      saysYes(ago(16, '10:05')),
      apologises('sam', ago(16, '10:20'), 'We put a wrong name on your son’s blood, and you were the one who caught it. I am sorry, and thank you for looking.'),
      proposes('sam', ago(16, '10:30'), 'Ivy Brandt draws it again today, and from now on the parent reads the label aloud before it leaves the room.', ago(15, '16:00')),
      agrees(ago(16, '10:45')),
      delivers('sam', ago(15, '14:00'), 'Drawn again, with the right name, read aloud by Hannah.'),
      confirms(ago(15, '18:00')),
      rates(ago(14, '09:00'), { outcome: 7, process: 7, treatment: 7 }),
      isSolved(ago(12, '08:00'), 'Thank you for changing how you do it. That is what I wanted.'),
    ],
  },
  {
    about: 'gus',
    told: {
      at: ago(18, '15:00'),
      by: 'sam',
      via: 'in-person',
      happened: 'An hour and a half for a flu shot. I had to leave my shop to the boy.',
      concerning: [{ about: 'An hour and a half for a shot', category: 'Waiting', severity: 1 }],
    },
    after: [
      regrets('sam', ago(18, '15:02'), 'An hour and a half for two minutes. I am sorry, Gus.'),
      byPhone(offers('sam', ago(17, '10:00'), 'You waited an hour and a half for a flu shot while your shop was left to the boy.', { by: 'phone' })),
      byPhone(saysYes(ago(17, '10:02'), 'sam')),
      proposes('sam', ago(17, '10:10'), 'Shots get a line of their own from eight to nine.', ago(12, '17:00')),
      byPhone(agrees(ago(17, '10:11'), 'sam')),
      byPhone(offersAmends('sam', ago(17, '10:15'), ['Parking paid'], 'And the parking was on us.')),
      byPhone(chooses(ago(17, '10:16'), 'Parking paid', 'sam')),
      givesAmends('sam', ago(16, '09:00')),
      delivers('sam', ago(13, '09:30'), 'The line for shots runs since this morning.'),
      byPhone(isSolved(ago(9, '11:00'), 'Came in with my brother, ten minutes. Solved.', 'sam')),
    ],
  },
  {
    about: 'victor',
    told: {
      at: ago(19, '10:00'),
      by: 'customer',
      via: 'mail',
      happened: 'The nurse spoke to me like a child. I want her gone. Nothing less.',
      concerning: [{ category: 'How we speak' }],
    },
    after: [
      offers('barb', ago(18, '10:00'), 'You felt talked down to, and you want the nurse to leave the clinic.', { by: 'mail' }),
      saysYes(ago(18, '20:00')),
      apologises('barb', ago(17, '10:00'), 'The way you were spoken to was not all right. I am sorry, Mr Stahl.'),
      says(
        'barb',
        ago(16, '10:00'),
        'I have talked with the nurse and with two people who were in the room. Nora Whitfield, who runs the clinic, writes to you this week.',
        ago(12, '10:00'),
      ),
      endsUnagreed('nora', ago(13, '16:00'), {
        did: 'We talked with the nurse about your visit, and she practises with a coach how to say hard things. You can see another nurse every time you come.',
        willNot: 'I will not dismiss her: what happened was one bad conversation, and she is working on it.',
        whereNext: 'The state board of nursing takes complaints about nurses at its own desk. I have put the address into your letter and am glad to help you write.',
      }),
    ],
  },
  {
    about: 'aisha',
    told: {
      at: ago(10, '12:00'),
      by: 'customer',
      via: 'form',
      happened: 'Your door code was changed and I stood in the rain with the baby.',
      concerning: [{ category: 'Getting in', severity: 1 }],
    },
    after: [withdraws(ago(9, '08:00'), 'My husband had the new code in his mail all along. All good.')],
  },
  {
    about: 'colin',
    told: {
      at: ago(30, '09:00'),
      by: 'barb',
      via: 'phone',
      happened: 'The glasses that you ordered for me are for somebody else’s eyes.',
      concerning: [{ about: 'The wrong glasses', category: 'Orders' }],
    },
    after: [
      byPhone(offers('barb', ago(29, '09:00'), 'The glasses we ordered don’t fit your eyes.', { by: 'phone' })),
      byPhone(saysYes(ago(29, '09:02'), 'barb')),
      answersMatter(
        'barb',
        ago(27, '09:00'),
        'The right glasses came today and lie at the desk for you. They have to be fitted to your face, which Barb does in five minutes whenever you come.',
      ),
      saysDone('barb', ago(27, '09:10'), 'Your glasses are here, Colin. I call in a few days to hear whether they are right.'),
      plansFollowUp('barb', ago(27, '09:12'), ago(24, '10:00')),
      ...[24, 18, 12].flatMap((days) => [byPhone(asksFollowUp('barb', ago(days, '10:00'), 'phone')), notesNoAnswer('barb', ago(days, '10:10'))]),
    ],
  },
  {
    about: 'seo',
    told: {
      at: ago(4, '03:12'),
      by: 'customer',
      via: 'form',
      happened: 'Dear owner, we have looked at your web page and can bring it to rank one in 14 days. Reply YES.',
      concerning: [{ category: 'None' }],
    },
    after: [setsAside('barb', ago(4, '08:30'))],
  },
];

/** Brought over from the binder that the clinic kept before. */
export const oldTales = ({ ago }: Days): readonly OldTale[] =>
  (
    [
      ['nina', 62, 'They lost my referral twice. The third time I carried it there myself.', 'Referrals', 'Called her, said sorry. Closed.'],
      ['luis', 75, undefined, 'Billing', 'Bill corrected, letter sent.'],
    ] as const satisfies readonly (readonly [PersonName, number, string | undefined, string, string])[]
  ).map(([about, days, happened, category, outcome]) => ({
    about,
    at: ago(1, '17:00'),
    day: ago(days, '12:00').slice(0, 10),
    category,
    outcome,
    ...(happened === undefined ? {} : { happened }),
  }));

/** Praise, newest last. */
export const thanks = ({
  ago,
}: Days): readonly { readonly from: PersonName; readonly at: string; readonly by: 'sam' | 'ivy'; readonly text: string; readonly thanked?: true }[] => [
  { from: 'luis', at: ago(8, '11:00'), by: 'sam', text: 'La señora de la entrada me acompañó hasta el laboratorio. Yo solo no lo encontraba.', thanked: true },
  { from: 'dorothy', at: ago(4, '15:30'), by: 'ivy', text: 'The nurse warmed the stethoscope in her hand first. Nobody has done that since my mother.' },
  { from: 'martha', at: ago(1, '15:00'), by: 'sam', text: 'You rang when you said you would. After the year I had, that was worth more than the refund.' },
];
