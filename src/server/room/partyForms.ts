// The forms about those who are with the customer: naming somebody, a yes or no, what they may do, and the end.
import { Temporal } from 'temporal-polyfill';
import type { RoomDeed } from '../../contract/roomPages.ts';
import { given } from '../../domain/common/given.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/common/refusal.ts';
import { type Body, type DeedForms, isOneOf, typed, wordsIf, yesOrNo } from './deedForm.ts';
import type { Fields } from './reader.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const MOST_NAME = 500;

export const partyForms = {
  inviteParty: { body: invitation, thanks: 'withYou' },
  answerParty: { body: ({ answer }) => (isOneOf(answer, 'yes', 'no') ? { answer } : refuse('invalid')), thanks: yesOrNo },
  changePartyScope: { body: change, thanks: 'changed' },
  endParty: { body: wordsIf, thanks: 'noLonger' },
} satisfies Partial<DeedForms<RoomDeed>>;

function invitation(fields: Fields, zone: string): Body | Refusal {
  const { role, relation } = fields;
  const person = personOf(fields);
  if (isRefusal(person)) return person;
  const may = change(fields, zone);
  if (isRefusal(may)) return may;
  if (!isOneOf(role, 'carer', 'representative', 'interpreter', 'advocate', 'teller') || (relation ?? '').length > MOST_NAME) return refuse('invalid');
  return given({ person, role, relation: typed(relation), ...may });
}

/** Whoever told it, by their id; everybody else is somebody new. */
function personOf({ person, name = '', email = '', phone = '', language }: Fields): Body | Refusal {
  if (typed(person) !== undefined) return { id: person };
  if (typed(name) === undefined) return refuse('say-their-name');
  if ([name, email, phone].some((text) => text.length > MOST_NAME) || (typed(email) !== undefined && !EMAIL.test(email.trim()))) return refuse('invalid');
  return given({ name: name.trim(), email: typed(email)?.trim(), phone: typed(phone)?.trim(), language: isOneOf(language, 'en', 'es') ? language : undefined });
}

function change({ scope, until = '' }: Fields, zone: string): Body | Refusal {
  if (!isOneOf(scope, 'see', 'speak', 'decide')) return refuse('invalid');
  const end = typed(until) === undefined ? undefined : endOfDay(until, zone);
  return isRefusal(end) ? end : given({ scope, until: end });
}

/** That day counts in full, on the customer's clock. */
function endOfDay(day: string, zone: string): string | Refusal {
  try {
    return new Date(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds).toISOString();
  } catch (failure) {
    if (failure instanceof RangeError) return refuse('invalid');
    throw failure;
  }
}
