// Ids are UUIDv7, made outside the rules; brands keep one kind from standing in for another.
declare const brand: unique symbol;
export type Id<Of extends string> = string & { readonly [brand]?: Of };

export type ConcernId = Id<'concern'>;
export type MatterId = Id<'matter'>;
export type StaffId = Id<'staff'>;
export type KeyId = Id<'key'>;
export type PartyId = Id<'party'>;
export type TeamId = Id<'team'>;
export type CorrectionId = Id<'correction'>;
export type WordsId = Id<'words'>;
export type DecisionId = Id<'decision'>;
export type OptionId = Id<'option'>;
export type FixId = Id<'fix'>;
export type AmendsId = Id<'amends'>;
export type GestureId = Id<'gesture'>;
export type PromiseId = Id<'promise'>;
export type FollowUpId = Id<'follow-up'>;
export type ApologyId = Id<'apology'>;
export type TaskId = Id<'task'>;
export type WordingId = Id<'wording'>;
export type TeachBackId = Id<'teach-back'>;
export type FileId = Id<'file'>;
export type FormId = Id<'form'>;
export type AnswersId = Id<'answers'>;
/** A question of the organisation's own about the person, such as which doctor they like to see. */
export type QuestionId = Id<'question'>;
export type ThreadEntryId = Id<'thread-entry'>;
export type CauseId = Id<'cause'>;
/** A node of the tree of whys. */
export type WhyId = Id<'why'>;
/** The leader's question, asked of a team. */
export type GameId = Id<'game'>;
export type ChangeId = Id<'change'>;
export type PartnerId = Id<'partner'>;
