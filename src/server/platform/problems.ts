// What a caller is told when it didn't work: RFC 9457, with a code in words and a sentence that says what to do next.
import type { Problem } from '../../contract/common/schemas.ts';
import { refusalSentence } from '../../copy/copy.ts';

const STATUS: Readonly<Record<string, number>> = {
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-your-customer': 403,
  'second-check': 403,
  'screen-is-turned': 403,
  'only-staff': 403,
  'only-a-lead': 403,
  'only-a-manager': 403,
  'only-the-customer': 403,
  'only-the-clock': 403,
  'only-the-keeper': 403,
  'only-they-can-say': 403,
  'beyond-their-scope': 403,
  'party-has-ended': 403,
  'not-found': 404,
  'no-such-concern': 404,
  'no-such-mail': 404,
  'no-such-cause': 404,
  'no-such-change': 404,
  'no-such-partner': 404,
  'only-its-keeper': 403,
  'no-such-form': 404,
  'no-such-channel': 404,
  'no-such-file': 404,
  'no-such-customer': 404,
  'no-such-answers': 404,
  'no-such-web-form': 404,
  'not-held-here': 404,
  'file-not-reachable': 503,
  'too-many-tries': 429,
  invalid: 422,
  nul: 422,
  'more-false-than-found': 422,
  'language-without-rules': 422,
  'something-went-wrong': 500,
};
const CONFLICT = 409;

/** Thrown inside a handler to answer with a problem; everything else that is thrown is a surprise. */
export class Refused extends Error {
  readonly code: string;
  readonly now: unknown;
  /** What is wrong at which field, each by its code. */
  readonly errors: Problem['errors'];
  constructor(code: string, now?: unknown, errors?: Problem['errors']) {
    super(code);
    this.code = code;
    this.now = now;
    this.errors = errors;
  }
}

export function problemOf(code: string, language: 'en' | 'es', more: Partial<Problem> = {}): Problem {
  const detail = refusalSentence(language, code);
  return { type: `urn:alongside:refusal:${code}`, title: detail, status: STATUS[code] ?? CONFLICT, detail, code, ...more };
}
