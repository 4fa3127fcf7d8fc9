// Their answers in the room, and what is said after "it is not okay yet".
import type { answers as answersEn, notOkay as notOkayEn } from '../en/room.answers.ts';

export const notOkay: typeof notOkayEn = {
  title: 'Nos dijo: todavía no está bien',
  asks: 'Unas palabras nos ayudan a ver qué falta. No tiene que escribir nada: lo miramos de todos modos.',
  send: 'Enviar mis palabras',
  stands: (owner) => `${owner} lo mira otra vez con usted. Lo que habíamos acordado vale hasta que acordemos otra cosa.`,
  again: (owner) => `No le entendimos bien, y lo sentimos. ${owner} le escucha otra vez y le pregunta: ¿lo entendí bien?`,
};

export const answers: typeof answersEn = {
  title: 'Su respuesta',
  solved: 'Para mí está resuelto',
  solvedSays: 'Usted tiene la última palabra. Si vuelve a pasar, puede abrirlo de nuevo.',
  solvedSend: 'Sí, para mí está resuelto',
  notOkay: 'Todavía no está bien',
  notOkaySays: 'Entonces lo miramos otra vez con usted. Lo que habíamos acordado vale hasta que acordemos otra cosa.',
  notOkayLabel: '¿Qué no está bien?',
  misunderstood: 'No me entendieron bien: por favor, escúchenme otra vez',
  notOkaySend: 'Todavía no está bien',
  write: (name) => `Escribir a ${name}`,
  writeLabel: 'Su mensaje',
  writeSend: 'Enviar mi mensaje',
  otherOwner: 'Pedir otra persona',
  otherOwnerSays: 'No tiene que decir por qué. Lo que escriba aquí lo lee otra persona.',
  otherOwnerSend: 'Quiero otra persona',
  otherOwnerAsked: 'Usted pidió otra persona. La persona responsable del equipo se encarga.',
  withdraw: 'Retirar mi asunto',
  withdrawSays: 'Entonces paramos. No cuenta como resuelto, y puede abrirlo de nuevo.',
  withdrawSend: 'Retirarlo',
  reopen: 'Abrirlo de nuevo',
  reopenSays: 'Todo lo dicho sigue aquí. Seguimos donde lo dejamos.',
  reopenLabel: '¿Qué debemos saber?',
  reopenSend: 'Abrirlo de nuevo',
  more: 'Qué más puede hacer',
};
