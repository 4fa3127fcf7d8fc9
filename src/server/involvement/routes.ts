// Whether involving the customer paid, over HTTP.
import * as wire from '../../contract/involvement.ts';
import { reading } from '../platform/database.ts';
import type { Ground } from '../platform/ground.ts';
import { type App, serve } from '../platform/http.ts';
import { involvementOf } from './show.ts';

export function involvementRoutes(app: App, ground: Ground): void {
  serve(app, ground, wire.showInvolvement, ({ caller, query }) => reading(ground.database, caller.org, (rows) => involvementOf(rows, caller, query, ground.now())));
}
