// How long what nobody has to answer is kept.

/** Delivery reports, answers of machines, storms: the raw bytes of each. */
export const MACHINES_KEPT_DAYS = 90;
/** As a concern that is set aside: so long it can be taken back. */
export const ASIDE_DAYS = 30;
