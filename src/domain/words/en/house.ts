import type { HouseSpeech } from '../house.ts';

export const EN_HOUSE: HouseSpeech = {
  thisOne: 'the|our|this',
  oneOfMany: 'the|our|this|that|each|every|a|all|most|some|other',
  thing: ' (?:services?|rooms?|care|relations|house|wifi|portal|number)',
  customers: [
    { one: 'customer', many: 'customers' },
    { one: 'client', many: 'clients' },
    { one: 'patient', many: 'patients' },
    { one: 'guest', many: 'guests' },
    { one: 'consumer', many: 'consumers' },
  ],
};
