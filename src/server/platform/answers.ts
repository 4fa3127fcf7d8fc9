// An answer holds what its schema declares and nothing else, whatever a handler gave. Written here since the usual
// serializer compiles a validator for the unions: 3 s at the first call of an act on a busy machine, even once for all acts.
type Schema = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
};
type Facts = Readonly<Record<string, unknown>>;

export const serializerOf =
  (schema: unknown) =>
  (value: unknown): string =>
    JSON.stringify(only(schema as Schema, value));

function only(schema: Schema, value: unknown): unknown {
  if (schema.anyOf !== undefined) return only(fitting(schema.anyOf, value), value);
  if (schema.properties !== undefined) return declared(schema, value);
  if (schema.patternProperties !== undefined) return mapped(Object.values(schema.patternProperties)[0] ?? {}, value);
  if (schema.items !== undefined) return Array.isArray(value) ? value.map((item) => only(schema.items ?? {}, item)) : surprise(schema, value);
  // PostgreSQL counts in numbers too large for JavaScript, which arrive as text.
  return (schema.type === 'integer' || schema.type === 'number') && typeof value !== 'number' ? Number(value) : value;
}

const isFacts = (value: unknown): value is Facts => typeof value === 'object' && value !== null && !Array.isArray(value);

function declared({ properties = {}, required = [] }: Schema, value: unknown): Facts {
  if (!isFacts(value)) return surprise({ properties }, value);
  const missing = required.filter((name) => value[name] === undefined);
  if (missing.length > 0) throw new Error(`an answer lacks ${missing.join(', ')}`);
  return Object.fromEntries(Object.entries(properties).flatMap(([name, schema]) => (value[name] === undefined ? [] : [[name, only(schema, value[name])]])));
}

const mapped = (schema: Schema, value: unknown): Facts =>
  isFacts(value) ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, only(schema, one)])) : surprise(schema, value);

/** The first of several that the value can be: by its type, its literals, and by having all that is required. */
function fitting(schemas: readonly Schema[], value: unknown): Schema {
  return schemas.find((schema) => fits(schema, value)) ?? surprise({ anyOf: schemas }, value);
}

function fits(schema: Schema, value: unknown): boolean {
  if (schema.anyOf !== undefined) return schema.anyOf.some((one) => fits(one, value));
  if (schema.type === 'null') return value === null;
  if (value === null || value === undefined) return false;
  if (schema.properties === undefined) return isLiteral(schema) ? hasLiteral(schema, value) : schema.items === undefined || Array.isArray(value);
  if (!isFacts(value) || !(schema.required ?? []).every((name) => value[name] !== undefined)) return false;
  return Object.entries(schema.properties).every(([name, one]) => !isLiteral(one) || value[name] === undefined || hasLiteral(one, value[name]));
}

const isLiteral = (schema: Schema): boolean => schema.const !== undefined || schema.enum !== undefined;
const hasLiteral = (schema: Schema, value: unknown): boolean => schema.const === value || (schema.enum?.includes(value) ?? false);

function surprise(schema: Schema, value: unknown): never {
  throw new Error(`an answer of ${Array.isArray(value) ? 'a list' : typeof value} is not as declared: ${Object.keys(schema.properties ?? schema).join(', ')}`);
}
