// Partnership: nobody has a part before they were asked and said yes; they can say no, and end it, at any time.
import { type Act, mayBeOurs, type Signed } from '../common/act.ts';
import { challengeableUntil } from '../common/challenge.ts';
import { given } from '../common/given.ts';
import type { ChangeId, PartnerId, PartyId } from '../common/ids.ts';
import { hasPassed, type Instant } from '../common/instants.ts';
import { type Refusal, refuse } from '../common/refusal.ts';
import { isBlank, type OurWords, type TheirWords } from '../common/words.ts';
import type { Partner, PartnerEvent, PartnerRole, PartnerState, Saying } from './partnerEvents.ts';
import { type Decision, type Folds, type Rules, refuseTaken, replaced, whileOpen, whose } from './rule.ts';
import type { Cause } from './state.ts';

export type PartnerCommand =
  | { do: 'invitePartner'; id: PartnerId; person: PartyId; role: PartnerRole; change: ChangeId; words: OurWords }
  | { do: 'takeInvitationBack'; id: PartnerId }
  | { do: 'answerInvitation'; id: PartnerId; answer: 'yes' | 'no'; words?: TheirWords }
  | { do: 'tellAsPartner'; id: PartnerId; words: TheirWords }
  | { do: 'answerPartner'; id: PartnerId; words: OurWords }
  | { do: 'thankPartner'; id: PartnerId; words: OurWords }
  | { do: 'endPartnership'; id: PartnerId; words?: TheirWords }
  | { do: 'disputePartnerAct'; id: PartnerId; act: number };
type Deed = PartnerCommand['do'];

/** In which states of a partnership each deed can be done; a challenge has its own time. */
const WHILE: Readonly<Record<Exclude<Deed, 'invitePartner' | 'disputePartnerAct'>, { readonly states: readonly PartnerState[]; readonly theirs: boolean }>> = {
  takeInvitationBack: { states: ['invited'], theirs: false },
  answerInvitation: { states: ['invited'], theirs: true },
  tellAsPartner: { states: ['agreed', 'thanked'], theirs: true },
  answerPartner: { states: ['agreed', 'thanked', 'ended'], theirs: false },
  thankPartner: { states: ['agreed', 'ended'], theirs: false },
  endPartnership: { states: ['agreed', 'thanked'], theirs: true },
};
const ON_ONE = Object.keys(WHILE) as readonly (keyof typeof WHILE)[];

const fits = (partner: Partner, deed: keyof typeof WHILE, act: Act): boolean =>
  WHILE[deed].states.includes(partner.state) && (WHILE[deed].theirs ? whose(act) === partner.person : whose(act) === null) && has(partner, deed);
/** Thanks are for something: what they told us, or a yes that they gave. What came of it answers what they told. */
const has = ({ sayings }: Partner, deed: Deed): boolean => deed !== 'answerPartner' || sayings.some(({ from }) => from === 'them');
export const isDisputablePartnerAct = ({ writtenDown }: Partner, at: Instant): boolean =>
  writtenDown !== null && !writtenDown.disputed && !hasPassed(challengeableUntil(writtenDown.at), at);

/** What this actor may do in one partnership now. */
export const mayWithPartner = (partner: Partner, act: Act): readonly Deed[] => [
  ...ON_ONE.filter((deed) => fits(partner, deed, act)),
  ...(whose(act) === partner.person && isDisputablePartnerAct(partner, act.at) ? ['disputePartnerAct' as const] : []),
];

/** A deed in one partnership that stands. */
const onOne = <Command extends { readonly id: PartnerId }>(deed: keyof typeof WHILE, refused: Refusal, decide: (partner: Partner, command: Command) => Decision) => ({
  by: WHILE[deed].theirs ? ('customer' as const) : ('staff' as const),
  guard: ({ partners }: Cause, act: Act): Refusal | null => (partners.some((partner) => fits(partner, deed, act)) ? null : refused),
  decide: ({ partners }: Cause, command: Command, act: Act): Decision => {
    const partner = partners.find(({ id }) => id === command.id);
    if (partner === undefined) return refuse('no-such-partner');
    if (WHILE[deed].theirs && whose(act) !== partner.person) return refuse('only-the-customer');
    return fits(partner, deed, act) ? decide(partner, command) : refused;
  },
});
type Of<Do extends Deed> = Extract<PartnerCommand, { readonly do: Do }>;
const said = <Words extends OurWords | TheirWords>(words: Words | undefined): Words | undefined => (isBlank(words) ? undefined : words);

export const partnerRules: Rules<PartnerCommand> = {
  invitePartner: {
    by: 'staff',
    guard: (cause) => whileOpen(cause) ?? (cause.changes.some(({ standing }) => standing.is !== 'dropped') ? null : refuse('no-such-change')),
    decide: (cause, { do: _, ...asked }) => {
      const change = cause.changes.find(({ id }) => id === asked.change);
      if (change === undefined) return refuse('no-such-change');
      if (change.standing.is === 'dropped') return refuse('change-was-dropped');
      if (isBlank(asked.words)) return refuse('nothing-written');
      const before = cause.partners.filter(({ person, change: of }) => person === asked.person && of === asked.change);
      if (before.some(({ state }) => state === 'declined' || state === 'ended')) return refuse('said-no-before');
      if (before.some(({ state }) => state !== 'taken-back')) return refuse('they-were-asked-before');
      return refuseTaken(cause.partners, asked.id) ?? [{ kind: 'partnerInvited', ...asked }];
    },
  },
  takeInvitationBack: onOne('takeInvitationBack', refuse('was-answered'), ({ id }) => [{ kind: 'invitationTakenBack', id }]),
  answerInvitation: onOne('answerInvitation', refuse('was-answered'), ({ id }, { answer, words }: Of<'answerInvitation'>) => [
    given({ kind: answer === 'yes' ? ('partnerAgreed' as const) : ('partnerDeclined' as const), id, words: said(words) }),
  ]),
  tellAsPartner: onOne('tellAsPartner', refuse('has-not-said-yes'), ({ id }, { words }: Of<'tellAsPartner'>) =>
    isBlank(words) ? refuse('nothing-written') : [{ kind: 'partnerTold', id, words }],
  ),
  answerPartner: onOne('answerPartner', refuse('nothing-told-yet'), ({ id }, { words }: Of<'answerPartner'>) =>
    isBlank(words) ? refuse('nothing-written') : [{ kind: 'partnerAnswered', id, words }],
  ),
  thankPartner: onOne('thankPartner', refuse('nothing-to-thank-for'), ({ id }, { words }: Of<'thankPartner'>) =>
    isBlank(words) ? refuse('nothing-written') : [{ kind: 'partnerThanked', id, words }],
  ),
  endPartnership: onOne('endPartnership', refuse('has-not-said-yes'), ({ id }, { words }: Of<'endPartnership'>) => [
    given({ kind: 'partnershipEnded' as const, id, words: said(words) }),
  ]),
  disputePartnerAct: {
    by: 'customer',
    guard: ({ partners }, act) => (partners.some((partner) => whose(act) === partner.person && isDisputablePartnerAct(partner, act.at)) ? null : refuse('no-such-act')),
    decide: ({ partners }, { id, act: version }, act) => {
      const partner = partners.find((each) => each.id === id);
      if (partner?.writtenDown?.act !== version) return refuse('no-such-act');
      if (whose(act) !== partner.person) return refuse('only-the-customer');
      if (partner.writtenDown.disputed) return [];
      return isDisputablePartnerAct(partner, act.at) ? [{ kind: 'partnerActDisputed', id, act: version }] : refuse('too-late-to-dispute');
    },
  },
};

const changed = (cause: Cause, id: PartnerId, change: (partner: Partner) => Partner): Cause => ({ ...cause, partners: replaced(cause.partners, id, change) });

/** A new state, what was said with it, and what stood before it where it was written down for them. */
function lived(partner: Partner, state: PartnerState, saying: Saying | null, by: Signed): Partner {
  const { state: was, sayings } = partner;
  const theirs = by.actor.is === 'party' || by.for !== undefined;
  const writtenDown = !theirs ? partner.writtenDown : mayBeOurs(by) ? { act: by.version, at: by.at, before: state === was ? null : was, disputed: false } : null;
  return { ...partner, state, sayings: saying === null ? sayings : [...sayings, saying], writtenDown };
}
const saying = (from: Saying['from'], words: Saying['words'] | undefined, by: Signed): Saying | null => (words === undefined ? null : { from, words, by });
type Answered = { readonly id: PartnerId; readonly words?: TheirWords };
const answered =
  (state: 'agreed' | 'declined' | 'ended') =>
  (cause: Cause, { id, words }: Answered, by: Signed): Cause =>
    changed(cause, id, (partner) => lived(partner, state, saying('them', words, by), by));

export const partnerFolds: Folds<PartnerEvent> = {
  partnerInvited: (cause, { kind: _, ...asked }, by) => ({
    ...cause,
    partners: [...cause.partners, { ...asked, state: 'invited', sayings: [], by, agreedAt: null, writtenDown: null }],
  }),
  invitationTakenBack: (cause, { id }, by) => changed(cause, id, (partner) => lived(partner, 'taken-back', null, by)),
  partnerAgreed: (cause, event, by) => changed(answered('agreed')(cause, event, by), event.id, (partner) => ({ ...partner, agreedAt: by.at })),
  partnerDeclined: answered('declined'),
  partnershipEnded: answered('ended'),
  partnerTold: (cause, { id, words }, by) => changed(cause, id, (partner) => lived(partner, partner.state, saying('them', words, by), by)),
  partnerAnswered: (cause, { id, words }, by) => changed(cause, id, (partner) => lived(partner, partner.state, saying('us', words, by), by)),
  partnerThanked: (cause, { id, words }, by) =>
    changed(cause, id, (partner) => lived(partner, partner.state === 'agreed' ? 'thanked' : partner.state, saying('us', words, by), by)),
  partnerActDisputed: (cause, { id }) => changed(cause, id, (partner) => undone(partner)),
};

/** What they never said is gone; what we said since stays. */
function undone(partner: Partner): Partner {
  const { writtenDown } = partner;
  if (writtenDown === null) return partner;
  const sayings = partner.sayings.filter(({ from, by }) => from === 'us' || by.version !== writtenDown.act);
  const state = writtenDown.before ?? partner.state;
  return { ...partner, state, sayings, agreedAt: state === 'invited' ? null : partner.agreedAt, writtenDown: { ...writtenDown, disputed: true } };
}
