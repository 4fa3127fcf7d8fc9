// Whose signals somebody sees: of people of whom they see a concern, and of those who have none.
import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { type Sight, visible } from '../concern/access.ts';
import type { Tables } from '../platform/tables.ts';

/** `customer` is the column that names a person. Looked up one by one through an index: "exists" would read all concerns at once. */
export function maySeePerson(org: string, sight: Sight, customer: 'tally.id' | 'member.customer_id' | 'contact.customer_id') {
  return (row: ExpressionBuilder<Tables, never>) => {
    if (sight.allTeams) return sql<SqlBool>`true`;
    const theirs = row
      .selectFrom('concern')
      .select(sql<boolean>`true`.as('is'))
      .where('concern.org_id', '=', org)
      .where('concern.customer_id', '=', sql<string>`${sql.ref(customer)}`)
      .limit(1);
    return sql<SqlBool>`((${theirs}) is null or coalesce((${theirs.where(visible(sight))}), false))`;
  };
}
