import type { HouseSpeech } from '../house.ts';

export const ES_HOUSE: HouseSpeech = {
  thisOne: 'el|la|nuestr[oa]|est[ea]',
  oneOfMany: 'el|la|los|las|nuestr[oa]s?|est[eao]s?|cada|todos los|todas las|otr[oa]s|un|una',
  thing: ' (?:habitual de la casa)',
  customers: [
    { one: 'cliente', many: 'clientes' },
    { one: 'clienta', many: 'clientas' },
    { one: 'paciente', many: 'pacientes' },
    { one: 'huésped', many: 'huéspedes' },
    { one: 'consumidor', many: 'consumidores' },
    { one: 'usuario', many: 'usuarios' },
  ],
};
