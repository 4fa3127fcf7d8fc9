import type { CallsCopy } from '../en/desk.calls.ts';

export const calls: CallsCopy = {
  title: '¿Quién llama?',
  from: (number) => `Desde ${number}`,
  withheld: 'El número está oculto. Pregunte quién es, y anótelo.',
  unreadable: 'Este no es un número que se pueda leer. Pregunte quién es, y anótelo.',
  nobody: 'Nadie tiene este número en su ficha. Pregunte quién es; el número se guarda con lo que anote.',
  one: 'Puede ser esta persona. Pregunte antes de decir su nombre.',
  several: (count) => `${count.toLocaleString('es')}${count !== 0 && count % 1_000_000 === 0 ? ' de' : ''} personas tienen este número. Pregunte quién es.`,
  callMe: (name) => `Quiere que le digan ${name}`,
  hidden: 'Lo que nos dijo no está abierto para usted. Puede anotar la llamada, y llega a quienes se ocupan de esta persona.',
  household: (names) => `Vive con ${names}`,
  parts: { matters: 'Lo que le importa', helps: 'Lo que ayuda', hurts: 'Lo que duele' },
  plan: 'Su plan de contacto regular',
  concerns: 'Abierto ahora',
  noConcerns: 'No tiene nada abierto.',
  lastWord: (when) => `La última palabra fue nuestra, ${when}:`,
  noWord: 'Todavía no hemos dicho nada.',
  promise: (what, when) => `Prometido: ${what}, a más tardar ${when}`,
  log: 'Anotar esta llamada',
  somebodyElse: 'Es otra persona: anotarla',
  ringing: 'Está en una llamada. Vea quién puede ser.',
};
