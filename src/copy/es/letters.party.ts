// Cartas sobre quienes acompañan a la persona: a ellos, y a la persona misma.
import type { LettersCopy } from '../en/letters.ts';
import type { OfParty } from '../letter.ts';
import { letter } from './letterFrame.ts';

const MAY: Record<OfParty['scope'], (who: string) => string> = {
  see: (who) => `${who} puede leer la página. No puede escribirnos ni contestar nada en ella.`,
  speak: (who) => `${who} puede leer la página y escribirnos. No puede decir sí o no a nada en ella.`,
  decide: (who) => `${who} puede leer la página, escribirnos y contestar en ella. Lo que solo la persona puede decir, sigue siendo suyo.`,
};
const MAY_YOU: Record<OfParty['scope'], (customer: string) => string> = {
  see: (customer) => `Usted puede leer la página. No puede escribirnos ni contestar por ${customer}.`,
  speak: (customer) => `Usted puede leer la página y escribirnos. No puede decir sí o no por ${customer}.`,
  decide: (customer) => `Usted puede leer la página, escribirnos y contestar por ${customer}. Lo que solo ${customer} puede decir, lo dice ${customer}.`,
};
const until = ({ end, when }: OfParty): string[] => (end === null ? [] : [`Esto dura hasta ${when.until(end)}.`]);

export const partyLetters: Pick<LettersCopy, 'partyInvited' | 'partyChanged' | 'partyProposed' | 'partyAdded' | 'partyGone'> = {
  partyInvited: (to) =>
    letter(to, `Usted acompaña a ${to.customer}`, [
      MAY_YOU[to.scope](to.customer),
      ...until(to),
      '¿Prefiere no hacerlo? Puede dejarlo cuando quiera, al final de la página, y no tiene que decir por qué.',
    ]),
  partyChanged: (to) => letter(to, 'Cambió lo que puede hacer aquí', [MAY_YOU[to.scope](to.customer), ...until(to)]),
  partyProposed: (to) =>
    letter(to, '¿Puede alguien acompañarle en esto?', [
      `${to.staff} pensó que ${to.party} podría acompañarle en esto.`,
      MAY[to.scope](to.party),
      `${to.party} no ve nada antes de su sí. Diga sí o no en su página, por favor; las dos respuestas están bien.`,
    ]),
  partyAdded: (to) =>
    letter(to, 'Alguien le acompaña ahora en esto', [
      MAY[to.scope](to.party),
      ...until(to),
      '¿No es lo que usted quiere? Puede cambiarlo o terminarlo en su página cuando quiera, o llamarnos.',
    ]),
  partyGone: (to) =>
    letter(to, `${to.party} ya no le acompaña aquí`, [
      `El acceso de ${to.party} a su página ha terminado.`,
      '¿Quiere que alguien le acompañe otra vez? Puede nombrarlo en su página cuando quiera.',
    ]),
};
