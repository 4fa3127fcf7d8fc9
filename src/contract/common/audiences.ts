// For whom an endpoint is, said once: whoever works with customers, they and the customer, everybody on our side.
import type { Audience } from './endpoint.ts';

export const STAFF = ['staff', 'lead', 'manager'] as const satisfies readonly Audience[];
export const BOTH = [...STAFF, 'customer'] as const satisfies readonly Audience[];
export const EVERYONE = [...STAFF, 'owner'] as const satisfies readonly Audience[];
