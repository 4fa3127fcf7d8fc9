import type { DeskScreenCopy } from '../en/desk.screen.ts';

export const screen: DeskScreenCopy = {
  name: (name) => `Girar la pantalla hacia ${name}`,
  title: (name) => `¿Girar la pantalla hacia ${name}?`,
  says: (name) =>
    `${name} lee, corrige, elige y dice que sí de su propia mano. Este navegador queda cerrado en su página, en todas las pestañas, hasta que usted escriba su PIN. Después de una hora la página se cierra; el cierre sigue.`,
  go: 'Girarla',
  pinFirst: 'Primero ponga un PIN propio. Es lo que devuelve la pantalla a usted.',
  pin: {
    title: 'Su PIN para pantallas giradas',
    says: 'Cuando gira la pantalla hacia alguien en el mostrador, solo este PIN la devuelve.',
    isSet: 'Usted tiene un PIN.',
    isNotSet: 'Todavía no tiene un PIN.',
    label: 'PIN, de cuatro a ocho cifras',
    again: 'El mismo otra vez',
    differ: 'No son iguales. Escriba los dos otra vez.',
    set: 'Poner este PIN',
    change: 'Cambiarlo',
    done: 'Su PIN está puesto.',
  },
  counter: (by) => `de su propia mano en el mostrador, pantalla de ${by}`,
  counterAlone: 'de su propia mano en el mostrador',
  record: 'Pantallas giradas hacia la persona',
  turned: (by, when) => `${by} giró la pantalla, ${when}`,
  back: (when) => `devuelta ${when}`,
  notBack: 'no se devolvió con el PIN',
  openNow: 'girada ahora',
};
