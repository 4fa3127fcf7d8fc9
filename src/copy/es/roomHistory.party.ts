// Quienes acompañan a la persona, en la historia; de quién se trata está debajo de la frase.
import type { PartyEvent } from '../../domain/concern/partyEvents.ts';

export const partyHistory: Record<PartyEvent['kind'], (who: string) => string> = {
  partyInvited: (who) => `${who} nombró a alguien para que acompañe:`,
  partyAgreed: (who) => `${who} dijo: sí, esta persona puede acompañar.`,
  partyDeclined: (who) => `${who} dijo: no, esta persona no.`,
  partyScopeChanged: (who) => `${who} cambió lo que esta persona puede hacer aquí:`,
  partyEnded: () => 'Esta persona ya no acompaña aquí:',
  partyReadsOn: (who) => `${who} dijo que esta persona puede seguir leyendo aquí:`,
};
