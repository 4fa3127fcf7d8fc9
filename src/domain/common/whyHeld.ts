// Why a mail waits for a person instead of going into a room by itself.

/** `new-address`: on file for less than a day; `shared-address`: of several people there, and the letter was to none of them. */
export const HELD_FOR = ['not-with-them', 'may-only-see', 'was-with-them', 'new-address', 'shared-address', 'has-died'] as const;
export type HeldFor = (typeof HELD_FOR)[number];
export const WHY_HELD = [...HELD_FOR, 'not-proved', 'from-staff', 'our-own-mail', 'storm', 'could-not-take-in'] as const;
export type WhyHeld = (typeof WHY_HELD)[number];
