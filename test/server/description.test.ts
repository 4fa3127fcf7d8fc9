// The description that programs are made from: each answer once, by name, and small enough to be read.
import { expect, test } from 'vitest';
import { startServer } from '../harness/server.ts';

type Answers = Record<string, { responses: Record<string, { content?: Record<string, { schema?: { $ref?: string } }> }> }>;
type Document = { paths: Record<string, Answers>; components: { schemas: Record<string, { properties: object }> } };

const server = await startServer();
const text = await (await server.api({}).fetch('/api/openapi.json')).text();
const { paths, components } = JSON.parse(text) as Document;
const answers = Object.values(paths).flatMap((methods) => Object.values(methods).flatMap(({ responses }) => Object.values(responses)));

test('What ninety operations answer with is described once, by its name.', () => {
  const refs = answers.flatMap(({ content = {} }) => Object.values(content).flatMap(({ schema }) => schema?.$ref ?? []));
  expect(refs.filter((ref) => ref === '#/components/schemas/Problem').length).toBeGreaterThan(200);
  expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['Concern', 'Room', 'ConcernInList', 'Problem']));
  expect(Object.keys(components.schemas).filter((name) => /^(Concern|Problem)\d/.test(name))).toEqual([]);
  expect(text.length).toBeLessThan(1_000_000);
});

test('Every name that is used is there, and no two names say the same.', () => {
  const used = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name ?? '');
  expect([...new Set(used)].filter((name) => !(name in components.schemas))).toEqual([]);
  const said = Object.values(components.schemas).map((schema) => JSON.stringify(schema));
  expect(new Set(said).size).toBe(said.length);
});
