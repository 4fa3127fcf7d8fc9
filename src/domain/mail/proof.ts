// What our own receiver found of the sender's address, in the header that it puts on top (RFC 8601). A header of the same
// form by anybody else could have been written by the sender, and counts for nothing.
export type Proof = 'passed' | 'failed' | 'unknown';

/** `receiver` is the name by which our receiver signs; without one nothing is known. `domain` is that of the From. */
export function proofIn(results: readonly string[], { receiver, domain }: { receiver: string | null; domain: string }): Proof {
  const own = receiver === null ? undefined : results.find((one) => signerOf(one) === receiver.toLowerCase());
  if (own === undefined || domain === '') return 'unknown';
  const found = own.toLowerCase();
  const dmarc = /\bdmarc=(\w+)/.exec(found)?.[1];
  if (dmarc === 'pass') return 'passed';
  if (dmarc === 'fail') return 'failed';
  return found.split(';').some((one) => isSignedBy(one, domain.toLowerCase())) ? 'passed' : 'unknown';
}

const signerOf = (results: string): string | undefined => results.trim().toLowerCase().split(/[\s;]/)[0];

/** A signature by the very domain of the From; an SPF result speaks of the envelope, which a reader never sees. */
function isSignedBy(result: string, domain: string): boolean {
  const signer = /\bheader\.d=([\w.-]+)/.exec(result)?.[1] ?? /\bheader\.i=[^@\s]*@([\w.-]+)/.exec(result)?.[1];
  return /\bdkim=pass\b/.test(result) && signer !== undefined && (domain === signer || domain.endsWith(`.${signer}`));
}
