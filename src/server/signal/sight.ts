// Whose signals somebody sees: of people of whom they see a concern, and of those who have none.
import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { type Sight, visible } from '../concern/access.ts';
import type { Tables } from '../platform/tables.ts';

/** `customer` is the column, or the expression, that names a person. */
export function maySeePerson(org: string, sight: Sight, customer: string) {
  return (row: ExpressionBuilder<Tables, never>) => {
    if (sight.allTeams) return sql<SqlBool>`true`;
    const theirs = row
      .selectFrom('concern')
      .select('concern.id')
      .where('concern.org_id', '=', org)
      .where('concern.customer_id', '=', sql<string>`${sql.ref(customer)}`);
    return row.or([row.not(row.exists(theirs)), row.exists(theirs.where(visible(sight)))]);
  };
}
