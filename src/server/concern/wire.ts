// Every act on a concern as the wire declares it; a noun with endpoints of its own adds them here by one line.
import * as walk from '../../contract/concernEndpoints.ts';

export const WIRE = { ...walk };
export type Wire = typeof WIRE;
