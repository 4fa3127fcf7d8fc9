// The least that a body's schema takes: what is required, and nothing else; or that with one text wherever text may stand.
import type { Schema } from './openapi.ts';

const BY_FORMAT: Readonly<Record<string, string>> = {
  uuid: '00000000-0000-7000-8000-000000000000',
  'date-time': '2026-11-25T12:00:00Z',
  date: '2026-11-25',
  email: 'somebody@example.org',
};

export function sampleOf(schema: Schema, text = 'a long enough text'): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return sampleOf(schema.anyOf.at(-1) ?? {}, text);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries((schema.required ?? []).map((name) => [name, sampleOf(schema.properties?.[name] ?? {}, text)]));
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items ?? {}, text));
    case 'integer':
      return schema.minimum ?? 1;
    case 'boolean':
      return false;
    case 'null':
      return null;
    default:
      return BY_FORMAT[schema.format ?? ''] ?? (schema.pattern?.includes('\\d') ? '08:00' : text);
  }
}

/** The fields of a body that take any text, whether they have to be there or not. */
export const textsIn = ({ properties = {} }: Schema): readonly string[] =>
  Object.entries(properties).flatMap(([name, one]) =>
    one.type === 'string' && one.format === undefined && one.pattern === undefined && one.enum === undefined && one.const === undefined ? [name] : [],
  );
