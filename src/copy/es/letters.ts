// Cartas, escritas por la persona que lleva el asunto. Ni el tema ni el texto dicen nada de salud.
import type { LettersCopy } from '../en/letters.ts';
import { PLACEHOLDERS } from '../letter.ts';
import { letter } from './letterFrame.ts';
import { cadenceLetters } from './letters.cadence.ts';
import { causeLetters } from './letters.cause.ts';
import { changeLetters } from './letters.change.ts';
import { correctionLetters } from './letters.correction.ts';
import { mergingLetters } from './letters.merging.ts';
import { partyLetters } from './letters.party.ts';
import { post } from './post.ts';

export const letters: LettersCopy = {
  ...partyLetters,
  ...changeLetters,
  ...correctionLetters,
  ...cadenceLetters,
  ...mergingLetters,
  ...causeLetters,
  toldReceipt: (to) =>
    letter(to, 'Tenemos sus palabras', [
      'Gracias por contárnoslo. Tengo sus palabras y las estoy leyendo.',
      `Tendrá noticias mías ${to.when.by(to.due)}, aunque no haya novedades.`,
      `Este servicio no es para emergencias. ${to.emergency}`,
    ]),
  understandingOffered: (to) =>
    letter(to, '¿Lo entendí bien?', ['He puesto el problema por escrito, como lo entendí.', 'Mire, por favor, si está bien. Si no, cambie mis palabras hasta que lo esté.']),
  understandingAskedAgain: (to) =>
    letter(to, '¿Lo entendí bien? Vuelvo a preguntar', [
      'Quiero tener la certeza de que le entendí antes de arreglarlo.',
      'Para decir que sí basta un toque. Si no está bien, cambie mis palabras.',
    ]),
  fixProposed: (to) =>
    letter(to, 'Cómo queremos arreglarlo', [`He escrito cómo queremos arreglarlo, ${to.when.by(to.due)}.`, '¿Está usted de acuerdo? ¿O le iría mejor otra cosa?']),
  fixDelivered: (to) => letter(to, '¿Quedó como acordamos?', ['Hemos hecho lo que acordamos con usted.', '¿Llegó, y está bien? Dígamelo, por favor, sea cual sea la respuesta.']),
  decisionAsked: (to) =>
    letter(to, 'Una pregunta para usted', [
      'Hay algo que decidir, y le toca decidirlo a usted.',
      'En su página están las opciones, con lo bueno y lo difícil de cada una. Puede añadir la suya o pedirme que elija yo.',
    ]),
  chosenForThem: (to) =>
    letter(to, 'Lo que elegimos para usted', [
      'Hemos elegido por usted. En su página ve qué elegimos y por qué.',
      'Si no le va bien, ábralo de nuevo allí. Entonces decide usted.',
    ]),
  planProposed: (to) =>
    letter(to, 'Nuestro plan, si está de acuerdo', [
      'He escrito un plan en tres líneas: cuál es el problema, qué hace cada quien y por qué importa.',
      'Solo vale con su sí. Si algo no está del todo bien, dígame qué cambiar.',
    ]),
  planReviewDue: (to) =>
    letter(to, '¿Sigue sirviendo nuestro plan?', [
      'Dijimos que por estas fechas miraríamos otra vez nuestro plan.',
      '¿Sigue sirviendo, o debería cambiar algo? Dígamelo, por favor, sea cual sea la respuesta.',
    ]),
  amendsOffered: (to) =>
    letter(to, 'Queremos compensarle', ['Esto no debió pasarle. Queremos compensarle, y usted elige cómo.', 'También puede nombrar otra cosa, o decir que no, gracias.']),
  promiseMade: (to) => letter(to, 'Una promesa para usted', [`${to.keeper} le ha hecho una promesa. La cumple ${to.when.by(to.due)}.`, 'En su página ve cuál es y si se cumplió.']),
  promiseMoveAsked: (to) =>
    letter(to, '¿Podemos cambiar una fecha?', [
      `${to.keeper} le hizo una promesa y ahora pide otra fecha: ${to.when.day(to.due)}, ${to.when.time(to.due)}.`,
      'La razón está en su página. Si usted dice que no, queda la primera fecha.',
    ]),
  promiseBroken: (to) =>
    letter(to, 'No cumplimos una promesa', [
      `${to.keeper} le prometió algo ${to.when.by(to.due)}. No se hizo a tiempo. La culpa es nuestra.`,
      'Todavía se lo debemos, y le escribiré sobre ello.',
    ]),
  promiseOwnedUp: (to) =>
    letter(to, 'Sobre la promesa que no cumplimos', [
      `${to.keeper} le ha escrito sobre la promesa que no cumplimos y lo que pasa ahora.`,
      'Se lo debemos hasta que esté hecho, o hasta que usted nos libere.',
    ]),
  wordGiven: (to) => letter(to, 'Noticias para usted', ['Le he escrito en su página.', `Tendrá más noticias mías ${to.when.by(to.due)}, aunque no haya novedades.`]),
  followUpAsked: (to) =>
    letter(to, '¿Ya está bien?', [
      'Quiero saber cómo está ahora. ¿Está resuelto para usted, o todavía no está bien?',
      `Cualquier respuesta ayuda. Dígamelo ${to.when.by(to.due)}, si puede; después vuelvo a preguntar.`,
    ]),
  done: (to) =>
    letter(to, 'Hemos hecho lo acordado', ['Creemos que hemos hecho todo lo que acordamos con usted.', 'Usted tiene la última palabra. ¿Está resuelto para usted, o queda algo?']),
  endedUnagreed: (to) =>
    letter(to, 'Cómo terminamos esto', [
      'No llegamos a un acuerdo con usted.',
      'En su página digo qué hicimos, qué no haremos y por qué, y a dónde puede acudir. Puede abrirlo de nuevo cuando quiera.',
    ]),
  actWrittenDown: (to) =>
    letter(to, 'Revise, por favor, lo que anotamos por usted', [
      `${to.staff} anotó una respuesta que usted nos dio.`,
      `¿Es lo que usted dijo? Si no, díganoslo en su página ${to.when.by(to.due)}, y lo deshacemos. Si está bien, no tiene que hacer nada.`,
    ]),
  actByCode: (to) =>
    letter(to, '¿Fue usted?', [
      'Alguien contestó en su página con un código que imprimimos o leímos.',
      `Si fue usted, no tiene que hacer nada. Si no, díganoslo en su página ${to.when.by(to.due)}, y lo deshacemos.`,
    ]),
  actByMail: (to) =>
    letter(to, 'Leímos su correo como una respuesta', [
      `Gracias por su correo. Lo tomamos ${post.readAs[to.readAs]}.`,
      `Si está bien, no tiene que hacer nada. Si no, díganoslo ${to.when.by(to.due)}, y lo deshacemos.`,
    ]),
  answeredOlder: (to) =>
    letter(to, 'Lo hemos escrito de nuevo desde entonces', [
      'Sus palabras llegaron, y las leo.',
      'Usted contestó a una carta que desde entonces pusimos en otras palabras, y por eso no la tomamos como un sí ni como un no. Las palabras nuevas esperan su respuesta.',
    ]),
  aboutYouWrittenDown: (to) =>
    letter(to, 'Revise, por favor, lo que anotamos sobre usted', [
      `${to.staff} anotó lo que usted nos contó de sí, para que no tenga que contarlo dos veces.`,
      `¿Es lo que usted dijo? En su página puede cambiarlo o quitarlo. También puede deshacerlo ahí, ${to.when.by(to.due)}.`,
    ]),
  charterProposed: (to) =>
    letter(to, 'Lo que podemos esperar unos de otros', [
      `${to.staff} quiere cambiar lo que usted y nosotros podemos esperar unos de otros, y le pregunta primero.`,
      'En su página puede decir que sí, decir que no, o cambiar las palabras. Hasta que diga que sí, queda como está.',
    ]),
  charterAnswered: (to) =>
    letter(to, 'Nuestra respuesta a su cambio', [`Usted pidió cambiar lo que podemos esperar unos de otros. ${to.staff} le ha respondido.`, 'La respuesta está en su página.']),
  reopened: (to) =>
    letter(to, 'Está abierto de nuevo', [
      'Gracias por decírnoslo. Está abierto de nuevo, con todo lo que se dijo antes.',
      `Tendrá noticias mías ${to.when.by(to.due)}, aunque no haya novedades.`,
    ]),
  closedWithoutAnswer: (to) =>
    letter(to, 'Lo hemos cerrado por ahora', [
      'Preguntamos tres veces si estaba bien y no supimos nada, así que lo hemos cerrado por ahora.',
      'No lo contamos como resuelto. Puede abrirlo de nuevo cuando quiera.',
    ]),
  taskProposed: (to) =>
    letter(to, '¿Podría ayudar con una cosa?', [
      'Hay una cosa que usted podría hacer. En su página puse qué es, por qué ayuda y cómo se hace.',
      'Es suya solo si dice que sí. Puede cambiarla, o decir que no es para usted.',
    ]),
  taskReminded: (to) =>
    letter(to, 'Un recordatorio, como pidió', [
      'Usted me pidió que se lo recordara una vez, el día antes. Lo que quería hacer está en su página.',
      'Si algo lo impide, dígamelo y buscamos otra manera.',
    ]),
  attemptRight: (to) => letter(to, 'Está bien, gracias', ['He mirado lo que hizo. Está bien. Gracias por su ayuda.']),
  attemptSentBack: (to) =>
    letter(to, 'Ya casi está', [
      'He mirado lo que hizo. En su página digo qué está bien ya y qué falta todavía.',
      'Pudimos haberlo dicho mejor. Si quiere, llame y lo hacemos juntos.',
    ]),
  teachBackAsked: (to) => letter(to, '¿Lo expliqué bien?', ['Quisiera saber si expliqué bien una cosa, y en su página le hago una pregunta.', 'Contesta solo si quiere.']),
  explainedAnew: (to) =>
    letter(to, 'Lo he dicho de otra manera', ['Gracias por contarme cómo lo entendió. Yo no había dejado clara una cosa, y en su página la digo de otra manera.']),
  openedToCustomer: (to) =>
    letter(to, 'Le hemos abierto una nota', [
      'Habíamos guardado algo para nosotros, y ahora se lo hemos abierto.',
      'Puede leerlo en su página: qué dice, quién lo escribió y cuándo.',
    ]),
  roomLink: (to) => letter(to, 'Su enlace nuevo', ['Usted pidió otra forma de entrar en su página. Aquí está.', '¿No la pidió? Entonces no la use y díganoslo.']),
  danger: (to) => ({
    subject: `Lea primero el asunto ${to.number}, por favor`,
    paragraphs: [
      `Hola, ${to.name}:`,
      `Puede haber alguien en peligro. El asunto ${to.number} llegó ${to.when.onAt(to.since)}, y nadie ha dicho que lo leyó.`,
      `Usted está de guardia. Ábralo aquí: ${to.desk}`,
      to.organisation,
    ],
  }),
  invitation: (to) => ({
    subject: `${to.inviter} le invita a la recepción`,
    paragraphs: [
      `Hola, ${to.name}:`,
      `${to.inviter} le invita a la recepción de ${to.organisation}, donde arreglamos las cosas junto con las personas a quienes atendemos.`,
      `Elija aquí su contraseña:\n${PLACEHOLDERS.invitation}`,
      `El enlace sirve hasta el ${to.when.moment(to.until)}. Después, pida uno nuevo a ${to.inviter}.`,
    ],
  }),
};
