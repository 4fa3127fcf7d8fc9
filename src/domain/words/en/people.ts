// Who does what to whom, in English: the words that stand around a verb. Where a sentence is read smooth (smoothing.ts), "I", "my nurse",
// "our team" and "the clinic" before a verb are "we", so that "we" stands for all of us.

/** You, and what is said of you: not in "if you", "what you", "sorry you". */
export const YOU = String.raw`(?<!\b(?:if|that|when|whether|what|whatever|which|where|who|why|how|sorry|before|after|until|since|as|than|glad) )\byou (?:yourself |both |have |had |then |once |clearly |obviously |evidently |apparently |plainly |repeatedly |probably |presumably |deliberately |knowingly |seem to have |appear to have |seem to |appear to )*`;
/** Not done by you. */
export const YOU_DID_NOT = String.raw`(?<!\b(?:if|that|when|whether|sorry|what|who|where|which|wish|glad|surprised) )\byou (?:did not|have not|had not|have yet to|have still not|never|still have not) (?:even |ever |yet |properly |once |bother to |bothered to |think to |care to |take the (?:time|trouble) to |see fit to |manage to |remember to |seem to |want to |get (?:a)?round to )*`;

/** One of ours, by what they do. */
export const A_STAFF =
  '(?:nurse|doctor|dentist|surgeon|consultant|gp|midwife|physio|therapist|receptionist|colleague|manager|assistant|adviser|advisor|agent|clerk|cashier|teller|teacher|driver|porter|carer|cook|waiter|waitress|cleaner|engineer|plumber|technician|housekeeper|guard|officer|inspector|librarian|caretaker|representative|member of (?:our |the )?(?:staff|team))';

/** Somebody else, on whom it may be put. */
export const OTHERS =
  '(?:supplier|courier|carrier|lab|laboratory|computer|software|system|server|machine|contractor|subcontractor|builder|agency|vendor|insurer|post|post office|postman|manufacturer|maker|website|app|printer|network|phone company|energy company|water company|council|airline|airport|warehouse|factory|pharmacy|radiology|billing|accounts|payroll|finance|it|head office|call cent(?:re|er)|other (?:team|office|branch|department|side|desk|shift|doctor|ward|hospital|clinic|bank|company)|previous (?:team|owner|tenant|agent|manager|doctor)|(?:night|day|last) shift|(?:sales|billing|booking|it|it department|transport|finance|night|delivery) (?:team|department|people|crew|staff|desk)|weather|traffic|third party|bank|hospital|wholesaler|agent|landlord)';
/** Where somebody may be sent. */
export const PLACE = `(?:insurer|insurance(?: company)?|pharmacy|pharmacist|lab|laboratory|bank|council|landlord|gp|family doctor|own doctor|doctor|surgery|ombudsman|manufacturer|maker|supplier|seller|retailer|airline|courier|carrier|police|school|employer|hospital|call cent(?:re|er)|hotline|helpline|helpdesk|help desk|service desk|main office|head office|town hall|citizens advice|front desk|reception|switchboard|billing|accounts|provider|embassy|consulate|tax office|post office|energy company|water company|utility|factory|agency|broker|solicitor|(?:other|billing|claims|sales|booking|accounts|refunds?|complaints?|technical|support|customer (?:care|service)|lost property|repairs?|housing|parking|finance|records|debt) (?:building|branch|office|department|desk|clinic|hospital|team|line|people|unit|section)|branch)`;
/** Those whom we serve. */
export const CUSTOMERS =
  '(?:patients|customers|clients|parents|tenants|guests|residents|visitors|relatives|members|users|passengers|pupils|students|readers|borrowers|account holders|policy ?holders|subscribers|applicants|households|owners|people|adults|families|neighbours|others)';
/** One of them, in the third person. */
export const THE_CUSTOMER =
  '(?:patient|customer|complainant|client|claimant|guest|consumer|tenant|resident|applicant|account holder|policy ?holder|passenger|member|subscriber|insured|caller|borrower|parent)';
/** The house as an actor. */
export const HOUSE =
  '(?:office|company|organi[sz]ation|clinic|hospital|practice|trust|management|department|bank|institution|firm|surgery|hotel|council|school|university|library|agency|authority|board|directorate|airline|insurer|administration|association|society|group|branch|centre|center|housing association|society|college|head office|directors?|landlord)';

/** A day or an hour that somebody can hold us to. */
export const A_TIME = String.raw`(?:(?:on|by|before|until|till|at|from|this|next) (?:\w+ )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d|noon|midday|midnight|january|february|march|april|june|july|august|september|october|november|december|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half)|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`;
export const SORRY = '(?:sorry|apologi[sz]e|apologi[sz]ing|apologies|apology|regrets?|regretted)';
export const FAULT = '(?:fault|mistake|error|slip|slip-up|blunder|mix-?up|blame|oversight|failing|problem|confusion|misunderstanding|responsibility|negligence|delay)';
