// Dos casos de un cliente que se juntan y se separan, como lo hace el personal.
import type { DeskMergingCopy, mergingStory as en } from '../en/desk.merging.ts';

export const merging: DeskMergingCopy = {
  act: {
    name: 'Juntar con…',
    title: (name) => `¿Qué otro caso de ${name} es el mismo?`,
    says: 'Lo que queda abierto aquí sigue en el que elija: sus palabras, los asuntos, las promesas. Se puede separar mientras ese esté abierto.',
    label: 'Sigue en',
    none: 'No tiene otro caso abierto. Abra el que quiere, o regístrelo antes.',
    option: (number, title) => `n.º ${number}: ${title}`,
    go: 'Juntarlos',
    done: 'Juntados. Se le avisa.',
  },
  back: {
    name: 'Son dos cosas',
    title: '¿Son dos cosas después de todo?',
    says: 'Lo que queda abierto sigue otra vez por su cuenta, con un nuevo plazo para dar noticias. Lo contestado queda donde se contestó.',
    go: 'Sí, separarlos',
    done: 'Vuelven a ser dos.',
  },
  goesOn: (number) => `Sigue en el n.º ${number}`,
  tookIn: (number, told) => `Junto con el n.º ${number}, contado ${told}`,
};
export const mergingStory: typeof en = {
  mergedInto: 'juntó esto con otro',
  tookIn: 'juntó esto con lo que había contado antes',
  mergeTakenBack: 'dijo que son dos cosas',
  partedAgain: 'sigue otra vez por su cuenta',
};
