// What an organisation decides for itself, kept as one document beside its name.
import type { NoteReason } from '../../contract/openRoom.ts';
import type { HouseWords } from '../../contract/writing.ts';
import { USUAL_EMERGENCY } from '../../copy/usualEmergency.ts';
import type { Language } from '../../copy/when.ts';
import type { Role } from '../../domain/common/act.ts';
import { type RiseNumbers, USUAL_RISE } from '../../domain/signal/rising.ts';
import { type SignalNumbers, USUAL_NUMBERS } from '../../domain/signal/standing.ts';
import type { OpeningHours } from '../platform/calendar.ts';
import type { Rows } from '../platform/database.ts';
import { FIRST_REASONS } from './reasons.ts';

export type Authority = { role: Role; each: number; month: number };
export type GiftRule = { each: number; year: number; noCashEquivalent: boolean };
/** Numbers of a person, of a household in 30 days (15 at one address, evidence 2.5), and of a place or topic beside its usual week. */
export type SignalSettings = SignalNumbers & RiseNumbers & { readonly household: number; readonly returnsAfterDays: number };
export type OrganisationSettings = {
  customerWord: { one: string; many: string };
  zone: string;
  languages: ('en' | 'es')[];
  hours: OpeningHours;
  /** Days off and holidays, by their date. */
  closedDays: readonly string[];
  currency: string;
  phone: string | null;
  emergency: string;
  /** The same sentence for readers of another language. */
  emergencyIn: { readonly en?: string; readonly es?: string };
  namesReaders: boolean;
  secondCheck: boolean;
  secondCheckAtCounter: boolean;
  authority: Authority[];
  giftRule: GiftRule;
  /** From how many contacts on somebody's contacts stand out. */
  signals: SignalSettings;
  noteReasons: readonly NoteReason[];
  /** Whether "You said, we did" has an address of its own that anybody may open. */
  saidAndDone: 'private' | 'public';
  /** What the writing check knows of this house alone. */
  houseWords: HouseWords;
};
export type Organisation = OrganisationSettings & { id: string; name: string };

const WORKDAYS = [1, 2, 3, 4, 5].map((day) => ({ day, opens: '08:00', closes: '17:00' }));

/** Amounts in cents: front line 25, lead 100, manager 500 (evidence 2.1); gift rule 15 an item, 75 a year (OIG). */
export const DEFAULT_SETTINGS: OrganisationSettings = {
  customerWord: { one: 'customer', many: 'customers' },
  zone: 'UTC',
  languages: ['en'],
  hours: WORKDAYS,
  closedDays: [],
  currency: 'USD',
  phone: null,
  emergency: USUAL_EMERGENCY.en,
  emergencyIn: {},
  namesReaders: true,
  secondCheck: false,
  secondCheckAtCounter: false,
  authority: [
    { role: 'staff', each: 2500, month: 10_000 },
    { role: 'lead', each: 10_000, month: 50_000 },
    { role: 'manager', each: 50_000, month: 500_000 },
  ],
  giftRule: { each: 1500, year: 7500, noCashEquivalent: true },
  signals: { ...USUAL_NUMBERS, ...USUAL_RISE, household: 15, returnsAfterDays: 14 },
  noteReasons: FIRST_REASONS,
  saidAndDone: 'private',
  houseWords: { words: [], trades: [], mandated: [] },
};

/** In the reader's language, always: the house's own where it wrote one so, else the usual one. */
export function emergencyFor({ emergency, emergencyIn, languages }: Pick<Organisation, 'emergency' | 'emergencyIn' | 'languages'>, language: Language): string {
  const own = language === languages[0] && emergency !== DEFAULT_SETTINGS.emergency ? emergency : emergencyIn[language];
  return own ?? USUAL_EMERGENCY[language];
}

const KEPT_FOR_MS = 5000;
const kept = new Map<string, { at: number; organisation: Organisation }>();

/** Settings are read often and change seldom: kept for five seconds, and forgotten at once where they are changed. */
export async function organisationOf(rows: Rows, org: string): Promise<Organisation> {
  const found = kept.get(org);
  if (found && Date.now() - found.at < KEPT_FOR_MS) return found.organisation;
  const row = await rows.selectFrom('organisation').select(['id', 'name', 'settings']).where('id', '=', org).executeTakeFirstOrThrow();
  const organisation = { ...DEFAULT_SETTINGS, ...(row.settings as OrganisationSettings), id: row.id, name: row.name };
  kept.set(org, { at: Date.now(), organisation });
  return organisation;
}
export const forgetOrganisation = (org: string): boolean => kept.delete(org);
