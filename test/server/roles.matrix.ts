// Who may what, as data. "in": let in, whatever the rules then say of the content; "401": nobody we know; "403": not for
// this role; "404": one that you may not see is answered like one that isn't there; "own": let in, to their own rows.
export const CALLERS = [
  'nobody',
  'staff',
  'lead',
  'manager',
  'owner',
  'staff of another team',
  'manager of another site',
  'key of a staff',
  'key of a lead',
  'key of a manager',
  'key of an owner',
  'customer',
  'customer of another concern',
  'stranger',
  'key of a stranger',
] as const;
export type WhoAsks = (typeof CALLERS)[number];
export type Outcome = 'in' | '401' | '403' | '404' | 'own';
type Row = Readonly<Record<WhoAsks, Outcome>>;

const all = (outcome: Outcome): Row => Object.fromEntries(CALLERS.map((caller) => [caller, outcome])) as Row;
const nobody = { nobody: '401', customer: '401', 'customer of another concern': '401' } as const;

/** An act on one concern by those who work on it; the owner's role alone opens none, nor does another's team, site or key. */
const concern: Row = {
  ...all('in'),
  nobody: '401',
  owner: '403',
  'key of an owner': '403',
  'staff of another team': '404',
  'manager of another site': '404',
  customer: '403',
  'customer of another concern': '401',
  stranger: '404',
  'key of a stranger': '404',
};
/** An owner may open one only after a look with a reason. */
const shown: Row = { ...concern, owner: '404', 'key of an owner': '404', customer: 'in' };
/** A person may look with a reason at any concern of the house; a program gives no reasons. */
const looking: Row = {
  ...all('in'),
  ...nobody,
  'key of a staff': '403',
  'key of a lead': '403',
  'key of a manager': '403',
  'key of an owner': '403',
  stranger: '404',
  'key of a stranger': '403',
};
const concernAndCustomer: Row = { ...concern, customer: 'in' };
/** What only the customer says, with their own hand. */
const customerAlone: Row = { ...all('403'), nobody: '401', customer: 'in', 'customer of another concern': '401' };
/** By the desk's own session: a program has no screen. */
const atTheDesk: Row = { ...concern, 'key of a staff': '403', 'key of a lead': '403', 'key of a manager': '403', 'key of a stranger': '403' };
/** For a manager alone; what others of the house get is said before it is known whether they may see it. */
const managersConcern: Row = { ...concern, staff: '403', lead: '403', 'key of a staff': '403', 'key of a lead': '403', 'staff of another team': '403' };

/** About one person: they themselves, and staff who see a concern of theirs; their other rooms' links are no key to it. */
const person: Row = { ...concernAndCustomer };
/** No concern in the path: a room's cookie names nobody here. */
const working: Row = { ...all('in'), ...nobody, owner: '403', 'key of an owner': '403', stranger: 'own', 'key of a stranger': 'own' };
/** Somebody’s file: by those who may see one of their concerns. A stranger’s organisation has no such person. */
const ofTheirs: Row = { ...working, 'staff of another team': '403', 'manager of another site': '403' };
const everybody: Row = { ...working, owner: 'in', 'key of an owner': 'in' };
/** About oneself: a program is nobody who could have it. */
const forPeople: Row = {
  ...everybody,
  'key of a staff': '403',
  'key of a lead': '403',
  'key of a manager': '403',
  'key of an owner': '403',
  'key of a stranger': '403',
  stranger: 'in',
};
const managers: Row = { ...all('403'), ...nobody, manager: 'in', 'manager of another site': 'in', 'key of a manager': 'in', stranger: 'own', 'key of a stranger': 'own' };
/** The ways in and out, by whoever answers for the house. */
const settingUp: Row = { ...managers, owner: 'in', 'key of an owner': 'in' };
const owners: Row = { ...all('403'), ...nobody, owner: 'in', 'key of an owner': 'in', stranger: '403', 'key of a stranger': '403' };
const leading: Row = {
  ...managers,
  lead: 'in',
  'key of a lead': 'in',
  owner: 'in',
  'key of an owner': 'in',
};

/** Those who answer for the words that a team uses. */
const leads: Row = { ...managers, lead: 'in', 'key of a lead': 'in' };

export const MATRIX: readonly (readonly [operations: string, row: Row])[] = [
  ['showConcern', shown],
  ['lookWithReason', looking],
  ['write addMatter withdrawMatter askOtherOwner answerUnderstanding answerFix confirmFix answerAmends', concernAndCustomer],
  ['answerRenegotiation releasePromise moveNextUpdate wishUpdates saySolved sayNotOkay withdraw reopen rateFairness disputeAct', concernAndCustomer],
  ['answerTask rateConfidence makeAttempt sayBack', concernAndCustomer],
  ['proposeTask takeBackTask judgeAttempt nameFault askTeachBack answerTeachBack', concern],
  ['matchTeller listTellerMatches mergeInto listToPutTogether splitOff', concern],
  ['takeBackMerge', concernAndCustomer],
  ['addOption sayWhatMatters chooseOption askUsToChoose reopenDecision answerPlan reviewPlan', concernAndCustomer],
  ['askDecision changeOption closeOption chooseForThem dropDecision proposePlan', concern],
  ['previewDeed', concern],
  ['showAsCustomer takeUp noteContact setSeverity answerMatter readDanger setAside bringBack listLetters makeRoomCode encloseFile', concern],
  ['sendAgain careForLetter timeLetter takeBack settleReply', concern],
  ['takeOwnership handOver turnDownHandOver noteComplainedAbout offerUnderstanding askUnderstandingAgain actUnconfirmed', concern],
  ['apologise proposeFix deliverFix offerAmends giveAmends makePromise takePromise renegotiatePromise keepPromise ownUp', concern],
  ['giveWord look planFollowUp askFollowUp noteNoAnswer sayDone noteDeath', concern],
  ['addFile dropFile showDraft keepDraft inviteParty answerParty changePartyScope endParty', concernAndCustomer],
  ['showFile showAnswers addressOfFile', shown],
  ['showChanges planChange takeChange handChange checkChange dropChange writeStory tellOfChange noteTold hearChange', everybody],
  ['invitePartner takeInvitationBack answerPartner thankPartner noteTry leaveTouched answerTouched listSaidAndDone listAskedChanges listCausesToAsk', everybody],
  ['approveStory takeStoryOff listTouchable listTouched', leading],
  ['listChangesFor sayHeard answerInvitation tellAsPartner endPartnership disputePartnerAct', concernAndCustomer],
  ['askCorrection', concernAndCustomer],
  ['answerCorrection', concern],
  ['endUnagreed undoDeath letReadOn confirmHiding', managersConcern],
  ['listPrivateNotes writePrivateNote hideNote reviewHidden renewPrivateNote openPrivateNote', concern],
  ['listSideThreads openSideThread addToSideThread shareSideThread closeSideThread', concern],
  ['listTaskWordings', working],
  ['checkWords showWordsCheck countFindings', { ...everybody, stranger: 'in', 'key of a stranger': 'in' }],
  ['raiseConcern listConcerns countConcerns listCustomers showCustomer addCustomer', working],
  ['changeCustomer', ofTheirs],
  ['showProfile sayAboutMe takePartBack chooseWriting disputeWrittenDown keepFromEntry dropFromEntry proposeCharter answerCharter acceptOffer', person],
  ['showCadence answerCadence chooseBeat askForCall withdrawConsent sayTakenSeriously disputeCadence', person],
  ['proposeCadence offerHigherBeat stopCadence changeCaller recordTouch holdReview letRelapseBe', { ...person, customer: '403' }],
  ['liftStop', managersConcern],
  ['showBell', working],
  ['listQuestions showCharterOffer', working],
  ['addQuestion retireQuestion writeCharterOffer', managers],
  ['showToday listCompliments addCompliment thankFor showCatalogue listViews saveView dropView showLoad listNoteReviews listNotArrived', working],
  ['showOpenness', leads],
  ['turnScreen', atTheDesk],
  ['showLikeness', working],
  ['setPin chooseWordsCheck wakeOwnWordRule', forPeople],
  ['listWordRules wakeWordRule', leads],
  ['showHouseWords changeHouseWords', managers],
  ['listChannels tryMailbox addMailbox changeChannel removeChannel catchUpFrom countChannel beginMailSignIn finishMailSignIn', settingUp],
  ['showChannelHealth', { ...everybody, stranger: 'own' }],
  ['showMe listNoteReasons showOrganisation listTeams listStaff listWebForms showWebForm', everybody],
  ['addGesture changeGesture changeAuthority changeNoteReasons saveForm retireForm previewForm saveWebForm previewWebForm', managers],
  ['listMail countMail showMail showMailAsItCame downloadMail fileMail openMail setMailAside takeMailBack noteMailSeen', working],
  ['listConcernMail', { ...concern, owner: '403' }],
  ['bringSlips listSlips showSlip showSlipPicture nameSlip fileSlip letSlipBe recogniseCaller recordCall settleCall myCalls', working],
  ['listContacts addContact moveContact listSignals showSignal takeUpSignal letSignalBe', working],
  ['showInTouch showPicture setHousehold', ofTheirs],
  ['markNotAPerson', { ...ofTheirs, staff: '403', 'key of a staff': '403' }],
  ['showSamePerson', ofTheirs],
  ['mergePeople takeBackPeopleMerge compareEntries sayNotTheSame', { ...ofTheirs, staff: '403', 'key of a staff': '403' }],
  ['listMayBeSame', leads],
  ['sayTwoPeople', customerAlone],
  ['removeContact', leads],
  ['listCauses raiseCause showCause listGames nameCause moveCause setCauseAside bringCauseBack', everybody],
  ['linkConcern unlinkConcern linkPerson unlinkPerson answerGame', everybody],
  ['addWhy askWhy rewordWhy giveEvidence takeOutWhy markEnd unmarkEnd offerRoot', everybody],
  ['askGame paceGame withdrawGame eraseCauseWords', leading],
  ['listAskedWhys answerWhy answerRoot disputeWhy', concernAndCustomer],
  ['listForms showForm listHeld letIn sayNoTelling', working],
  ['changeTeam showInvolvement', leading],
  ['saveTaskWording retireTaskWording', leads],
  ['changeOrganisation addSite changeSite addTeam inviteStaff inviteAgain changeStaff deactivateStaff listKeys makeKey revokeKey', owners],
  ['setUp health channelsHealth', all('in')],
];
