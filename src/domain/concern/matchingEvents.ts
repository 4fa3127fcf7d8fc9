// What has happened between whoever told by the public form and the people on file.
import type { PartyId } from '../common/ids.ts';
import type { OnFile } from '../common/onFile.ts';
import type { OurWords } from '../common/words.ts';

/** Back to the first teller where it was somebody else after all. `same` never holds a name: many are called the same. */
export type MatchingEvent = {
  readonly kind: 'tellerMatched';
  readonly customer: PartyId;
  readonly teller: PartyId;
  readonly same: readonly OnFile[];
  readonly words?: OurWords;
};
