// Those who wait for a word from Sam today, beside Judy.
import {
  agrees,
  apologises,
  byPhone,
  chooses,
  corrects,
  delivers,
  offers,
  offersAmends,
  promises,
  proposes,
  rates,
  regrets,
  says,
  saysDone,
  saysYes,
  type Tale,
  writes,
} from './acts.ts';
import type { Days } from './days.ts';

const PARKING = 'Parking paid';

export const waitingTales = (days: Days): readonly Tale[] => [toms(days), anas(days), peters(days), ruths(days), lis(days), farahs(days), carlosTale(days), carmens(days)];

const toms = ({ ago, ahead, next }: Days): Tale => ({
  about: 'tom',
  told: {
    at: ago(6, '09:10'),
    by: 'sam',
    via: 'phone',
    happened: 'My inhaler ran out on Friday. I asked for it Tuesday, Thursday and again Friday. Each time it was being sent. The pharmacy has nothing.',
    right: 'An inhaler in my hand, and a call every morning until I have it.',
    concerning: [{ about: 'The inhaler that never arrived', category: 'Prescriptions', severity: 3 }],
  },
  after: [
    regrets('sam', ago(6, '09:14'), 'You asked three times and still stand there without it. I am sorry, Tom.'),
    byPhone(
      offers(
        'sam',
        ago(6, '09:20'),
        'You asked for your inhaler three times last week, each time we said that it was on its way, and the pharmacy never got it. You have been without it since Friday.',
        { by: 'phone' },
      ),
    ),
    byPhone(saysYes(ago(6, '09:22'), 'sam')),
    proposes('sam', ago(6, '09:40'), 'Ivy Brandt gives you an inhaler from our own stock today, and I order the new one myself.', ahead(1, '16:00')),
    byPhone(agrees(ago(6, '09:45'), 'sam')),
    says(
      'sam',
      ago(4, '08:10'),
      'Tom, you have the one from our stock, and the pharmacy has the order in writing. They expect it within the week. I call again in the morning.',
      ago(3, '08:20'),
    ),
    says('sam', ago(3, '08:12'), 'The supplier is out of the 200 size. I asked Dr Ames whether two of the 100 will do, and call you again in the morning.', ago(1, '08:20')),
    says('sam', ago(1, '08:10'), 'The new inhaler is ordered, and Dr Ames is fine with two of the 100. I call you again in the morning.', next('08:10')),
    promises('sam', ago(1, '08:12'), 'Call every morning until it is in your hand', next('08:10')),
  ],
});

const anas = ({ ago, ahead }: Days): Tale => ({
  about: 'ana',
  told: {
    at: ago(6, '14:20'),
    by: 'customer',
    via: 'form',
    happened: 'My mother sat in the hall from one until almost four. I was at work and could not come. When she asked, she was told to sit down.',
    felt: 'I was ashamed that I had sent her alone.',
    concerning: [{ category: 'Waiting' }],
  },
  after: [
    offers('sam', ago(5, '10:05'), 'Your mother waited almost three hours on her own, and you could not be with her. That was far too long.', { by: 'mail' }),
    corrects(ago(4, '18:30'), 'The hours are not the worst. She is 81 and she asked and got no answer.'),
    says('sam', ago(3, '09:05'), 'Ana, thank you for setting me right. I asked who was at the desk that afternoon, and write to you again today.', ahead(1, '10:00')),
    offers('sam', ago(3, '10:00'), 'Your mother waited almost three hours. She asked how long it would be, and was sent back to her chair without an answer.', { by: 'mail' }),
    corrects(ago(2, '19:15'), 'It was not the waiting. It was that nobody told my mother why.'),
  ],
});

const peters = ({ ago, ahead, next }: Days): Tale => ({
  about: 'peter',
  told: {
    at: ago(7, '11:00'),
    by: 'customer',
    via: 'mail',
    happened: 'I asked for a copy of my X-ray for the specialist. I got a form, sent it back, and got the same form again. My appointment is this week.',
    right: 'The X-ray, before I sit in front of the specialist.',
    concerning: [{ category: 'Records' }],
  },
  after: [
    offers(
      'sam',
      ago(6, '15:00'),
      'You asked for a copy of your X-ray, filled in our form, and got the same form back instead of the picture. Your specialist needs it this week.',
      { by: 'mail' },
    ),
    saysYes(ago(6, '17:45')),
    apologises('sam', ago(5, '09:00'), 'We sent you the form a second time because nobody had looked at the first. I am sorry, that cost you a week.'),
    proposes('sam', ago(5, '09:10'), 'I get the picture from radiology and bring you the copy myself, with one for your specialist.', ahead(2, '12:00')),
    agrees(ago(5, '12:30')),
    promises('sam', ago(4, '09:00'), 'A copy of the X-ray, in your hands and with your specialist', next('12:00'), { promise: 'fix' }),
    says('sam', ago(2, '11:30'), 'Peter, radiology has found the picture and is copying it. You have it by noon on the day we agreed.', ahead(2, '12:00')),
  ],
});

const ruths = ({ ago }: Days): Tale => ({
  about: 'ruth',
  told: {
    at: ago(12, '10:15'),
    by: 'sam',
    via: 'in-person',
    happened: 'The ramp at the side door was blocked by boxes, both times I came. I had to go up the front steps on my son’s arm.',
    right: 'A door that I can use by myself.',
    concerning: [{ about: 'The ramp was blocked', category: 'Getting in', severity: 2 }],
  },
  after: [
    regrets('sam', ago(12, '10:20'), 'Two visits, and both times up the steps. I am sorry, Ruth.'),
    byPhone(offers('sam', ago(11, '09:30'), 'The ramp was blocked on both of your visits, so you had to climb the front steps. You want to come in by yourself.', { by: 'phone' })),
    byPhone(saysYes(ago(11, '09:34'), 'sam')),
    proposes('sam', ago(11, '10:00'), 'The boxes move to the cellar, and whoever opens in the morning walks the ramp first. You try it with me.', ago(3, '12:00')),
    byPhone(agrees(ago(11, '10:10'), 'sam')),
    says('sam', ago(9, '10:00'), 'The boxes went to the cellar this morning. I walk the ramp every day this week to see that it stays free.', ago(6, '10:00')),
    says('sam', ago(6, '09:40'), 'Four mornings in a row the ramp was free. Come and try it with me when it suits you.', ago(2, '10:00')),
    delivers('sam', ago(3, '09:00'), 'Ruth came in by the ramp, by herself.'),
    byPhone(rates(ago(3, '09:30'), { outcome: 6, process: 4, treatment: 7, text: 'You were lovely. That I had to ask twice was not.' }, 'sam')),
    saysDone('sam', ago(2, '09:00'), 'Ruth, the ramp stays free: whoever opens walks it first. I ask you in a few days whether it is still so.'),
  ],
});

const lis = ({ ago, next }: Days): Tale => ({
  about: 'li',
  teller: 'mei',
  told: {
    at: ago(6, '16:40'),
    by: 'sam',
    via: 'phone',
    happened: 'My father was asked to sign a paper in English about his operation. He signed because he did not want to be a bother. He does not know what it says.',
    right: 'That somebody reads it to him in Mandarin before anything happens.',
    concerning: [{ about: 'Signed what he could not read', category: 'Language', severity: 2 }],
  },
  after: [
    regrets('sam', ago(6, '16:45'), 'He should never have been asked to sign what he could not read. I am sorry.'),
    byPhone(offers('sam', ago(5, '11:00'), 'Your father signed a paper about his operation in a language that he doesn’t read, and does not know what it says.', { by: 'phone' })),
    says(
      'sam',
      ago(4, '15:10'),
      'I have asked for an interpreter who speaks Mandarin. Nothing is done on that paper until your father has heard it read. I call Mei with the day.',
      next('15:00'),
    ),
  ],
});

const farahs = ({ minutesAgo }: Days): Tale => ({
  about: 'farah',
  told: {
    at: minutesAgo(190),
    by: 'customer',
    via: 'form',
    happened: 'I was called into the room with another woman’s name and her file was open on the screen. I saw her address. Who sees mine?',
    felt: 'Exposed.',
    concerning: [{ category: 'Privacy' }],
  },
  after: [],
});

const carlosTale = ({ ago, ahead }: Days): Tale => ({
  about: 'carlos',
  told: {
    at: ago(8, '12:05'),
    by: 'sam',
    via: 'phone',
    happened: 'Perdí medio día de trabajo. Me dieron la cita para las nueve y a las nueve y media me dijeron que el doctor no venía. Nadie me llamó antes.',
    right: 'Que me avisen, y que no tenga que pagar el estacionamiento por nada.',
    concerning: [{ about: 'Nadie me avisó', category: 'Appointments' }],
  },
  after: [
    byPhone(offers('sam', ago(7, '10:00'), 'Usted perdió medio día de trabajo: vino a las nueve y nadie le avisó de que el doctor no estaba.', { by: 'phone' })),
    byPhone(saysYes(ago(7, '10:03'), 'sam')),
    apologises('sam', ago(7, '10:20'), 'Lo supimos a las siete y no lo llamamos. Le pido perdón.'),
    proposes('sam', ago(7, '10:30'), 'Le doy la primera cita del jueves con el doctor Ames, y lo llamo yo la tarde anterior.', ahead(2, '09:00')),
    byPhone(agrees(ago(7, '10:40'), 'sam')),
    byPhone(offersAmends('sam', ago(4, '11:00'), [PARKING], 'El estacionamiento de ese día lo pagamos nosotros.')),
    byPhone(chooses(ago(3, '12:15'), PARKING, 'sam')),
    says('sam', ago(2, '12:30'), 'Carlos, su cita está apuntada y el recibo del estacionamiento está en camino. Lo llamo la tarde anterior.', ahead(2, '16:00')),
  ],
});

const carmens = ({ ago, ahead, minutesAgo }: Days): Tale => ({
  about: 'carmen',
  told: {
    at: ago(3, '20:10'),
    by: 'customer',
    via: 'form',
    happened: 'En la receta de mi hija pusieron el nombre de su hermano. En la farmacia no me la dieron y volví a casa sin nada.',
    right: 'La receta correcta, sin otra vuelta.',
    concerning: [{ category: 'Prescriptions' }],
  },
  after: [
    offers('sam', ago(2, '08:30'), 'La receta de su hija llevaba el nombre de su hermano, y usted volvió de la farmacia sin la medicina.', { by: 'mail' }),
    saysYes(ago(2, '13:10')),
    says('sam', ago(1, '09:30'), 'Carmen, el doctor Ames firma hoy la receta correcta y la enviamos a su farmacia. Le escribo cuando esté allí.', ahead(2, '12:00')),
    writes(minutesAgo(150), 'En la farmacia me dicen que todavía no ha llegado. ¿Espero o voy a otra?'),
  ],
});
