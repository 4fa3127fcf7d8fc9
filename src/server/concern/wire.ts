// Every act on a concern as the wire declares it; a noun with endpoints of its own adds them here by one line.
import * as walk from '../../contract/concernEndpoints.ts';
import * as corrections from '../../contract/correctionEndpoints.ts';
import * as decisions from '../../contract/decisionEndpoints.ts';
import * as matching from '../../contract/matching.ts';
import * as merging from '../../contract/merging.ts';
import * as parties from '../../contract/partyEndpoints.ts';
import * as splitting from '../../contract/splitting.ts';
import * as task from '../../contract/taskEndpoints.ts';

export const WIRE = { ...walk, ...decisions, ...matching, ...merging, ...splitting, ...parties, ...corrections, ...task };
export type Wire = typeof WIRE;
