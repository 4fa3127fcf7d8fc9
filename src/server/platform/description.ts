// What the description names: an answer is described once, by name, and not again in each of the operations that give it.
type Schema = { readonly [key: string]: unknown; readonly title?: string };
type Route = { readonly schema: Schema; readonly url: string };
type Whole = { readonly openapiObject: { readonly components?: { schemas?: Record<string, object> } } };

const AT = '#/components/schemas/';
/** What is shorter reads better where it stands. */
const WORTH_A_NAME = 300;
const ONE_INSIDE: readonly string[] = ['items', 'additionalProperties', 'not'];
const SEVERAL_INSIDE: readonly string[] = ['anyOf', 'allOf', 'oneOf', 'prefixItems'];
const NAMED_INSIDE: readonly string[] = ['properties', 'patternProperties'];

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value);
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1).replace(/[^A-Za-z0-9]/g, '');

/** Both halves of it for the library that writes the description: each route as it comes by, and the whole at the end. */
export function namedAnswers(): { transform(route: Route): Route; transformObject(whole: Whole): object } {
  const schemas: Record<string, object> = {};
  const nameOfText = new Map<string, string>();
  const done = new Map<Schema, Schema>();

  const name = (text: string, schema: Schema, wanted: string): string => {
    const known = nameOfText.get(text);
    if (known !== undefined) return known;
    let chosen = capital(wanted);
    for (let number = 2; chosen in schemas; number++) chosen = `${capital(wanted)}${number}`;
    nameOfText.set(text, chosen);
    schemas[chosen] = schema;
    return chosen;
  };
  const named = (schema: Schema, wanted: string): Schema => {
    const before = done.get(schema);
    if (before !== undefined) return before;
    const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, within(key, value, schema.title ?? wanted)]));
    const text = JSON.stringify(inside);
    const now = isSchema(inside.properties) && text.length >= WORTH_A_NAME ? { $ref: AT + name(text, inside, schema.title ?? wanted) } : inside;
    done.set(schema, now);
    return now;
  };
  const within = (key: string, value: unknown, of: string): unknown => {
    if (ONE_INSIDE.includes(key) && isSchema(value)) return named(value, of);
    if (SEVERAL_INSIDE.includes(key) && Array.isArray(value)) return value.map((one: unknown) => (isSchema(one) ? named(one, of) : one));
    if (NAMED_INSIDE.includes(key) && isSchema(value))
      return Object.fromEntries(Object.entries(value).map(([property, one]) => [property, isSchema(one) ? named(one, `${of}${capital(property)}`) : one]));
    return value;
  };
  const answer = (given: Schema, wanted: string): Schema => {
    if (!isSchema(given.content)) return named(given, wanted);
    const content = Object.entries(given.content).map(([type, one]) => [type, isSchema(one) && isSchema(one.schema) ? { ...one, schema: named(one.schema, wanted) } : one]);
    return { ...given, content: Object.fromEntries(content) };
  };

  return {
    transform({ schema, url }) {
      const { response, operationId } = schema ?? {};
      if (!isSchema(response)) return { schema, url };
      const answers = Object.entries(response).map(([status, given]) => [status, isSchema(given) ? answer(given, `${String(operationId)}Answer`) : given]);
      return { schema: { ...schema, response: Object.fromEntries(answers) }, url };
    },
    transformObject: ({ openapiObject }) => ({ ...openapiObject, components: { ...openapiObject.components, schemas: { ...openapiObject.components?.schemas, ...schemas } } }),
  };
}
