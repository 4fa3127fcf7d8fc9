// What the server hands to the page of a form of intake: the usual one, or a web form of its own.
import type { Fault } from '../domain/form/check.ts';
import type { Answers, Form } from '../domain/form/form.ts';
import type { Ask, WebFormText } from '../domain/webForm/webForm.ts';
import type { Around, Place, SaidForm } from './roomPages.ts';

/** A photo or document that came with an earlier try and is kept, with the question to which it belongs. */
export type KeptFile = { readonly id: string; readonly name: string; readonly field: string };

/** A web form with its own words and questions. */
export type OwnForm = {
  readonly text: WebFormText;
  readonly asks: readonly Ask[];
  readonly anonymous: boolean;
  readonly isOpen: boolean;
  /** How many photos and documents may come with it. */
  readonly photos: number;
  /** The further questions. */
  readonly form: Form | null;
  readonly answers: Answers;
  readonly faults: readonly Fault[];
  /** The day by which dates are checked. */
  readonly today: string;
  /** Where the organisation is: whether a day in digits begins with the day. */
  readonly zone: string;
  readonly files: readonly KeptFile[];
};

export type TellFacts = Around & {
  organisation: Place;
  /** Where the form is posted, such as /form/019a… */
  action: string;
  /** The organisation's words on whom to call in an emergency. */
  emergency: string;
  /** Outside of opening hours the number is said at once. */
  isClosed: boolean;
  /** No mail can be sent from here, so none is promised. */
  noMail?: boolean;
  said?: SaidForm;
  /** Signed by us: where there is no cookie, this guards the form. */
  ticket?: string;
  own?: OwnForm;
  /** There is no other language to change to. */
  isOfOneLanguage?: boolean;
  /** Within a page of the organisation's own site: no head of ours, and its other language by a link. */
  framed?: { readonly other: { readonly href: string; readonly language: 'en' | 'es' } | null };
};

/** The four questions of a telling, in their order. */
export const ASKS = ['happened', 'felt', 'matters', 'right'] as const satisfies readonly Ask[];
/** The question to which photos belong that come with the telling itself. */
export const PHOTOS = 'qphotos';
/** A box that nobody sees: what stands in it is a sign, never a verdict. */
export const TRAP = 'more_about_you';
