// Who may see the files of a concern, and who may add to them.
import { type Refusal, refuse } from '../../domain/common/refusal.ts';
import { refuseFiles } from '../../domain/concern/speaking.ts';
import { mayAct, maySee, scopeOf } from '../concern/access.ts';
import type { Caller } from '../platform/callers.ts';
import type { Rows } from '../platform/database.ts';

export async function refusedFiles(rows: Rows, caller: Caller, concern: string, { what, at }: { what: 'see' | 'act'; at: string }): Promise<Refusal | null> {
  if (!(await maySee(rows, caller, concern, at))) return refuse('no-such-concern');
  if (what === 'act' && !(await mayAct(rows, caller, concern))) return refuse('not-allowed');
  if (caller.is !== 'customer') return null;
  return refuseFiles(caller.customer === caller.id ? 'customer' : await scopeOf(rows, caller, at), what);
}
