// Who did it and how, as every view shows it.
import { type Static, Type } from 'typebox';
import { Channel, closed, Instant, orNull, PersonRef, Who } from './common/schemas.ts';

export const Signature = closed({ at: Instant, by: Who, via: Channel, for: orNull(PersonRef), writtenDown: Type.Boolean() });
export type Signature = Static<typeof Signature>;
