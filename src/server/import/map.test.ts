import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RowReader } from './incoming.ts';
import { readMap } from './map.ts';

const LEAST = { source: 'old desk', words: { happened: 'text' }, customer: { called: 'Row {id}' } };
const mapOf = (more: object = {}) => readMap(JSON.stringify({ ...LEAST, ...more }));
const wrong =
  (more: object): (() => unknown) =>
  () =>
    mapOf(more);

describe('A map', () => {
  it('needs a source, a column of words and what a customer is called', () => {
    expect(mapOf()).toMatchObject({ source: 'old desk', kind: 'concern', voice: 'own', happened: null });
    expect(() => readMap('{}')).toThrow('"words" names no column');
    expect(wrong({ source: undefined })).toThrow('"source" is missing');
    expect(wrong({ customer: {} })).toThrow('"customer.called" is missing');
  });

  it('says which key is wrong', () => {
    expect(wrong({ wrods: {} })).toThrow('"wrods" is not known');
    expect(wrong({ customer: { called: 'x', nmae: 'y' } })).toThrow('"customer.nmae" is not known');
    expect(wrong({ voice: 'loud' })).toThrow('"voice" is "loud"');
    expect(wrong({ happened: { column: 'd', formats: ['yy'] } })).toThrow('"happened.formats" has "yy"');
    expect(wrong({ happened: { column: 'd', formats: ['iso'], zone: 'Mars' } })).toThrow('"happened.zone" is "Mars"');
    expect(wrong({ outcome: 'text' })).toThrow('"outcome" has to be a list');
    expect(() => readMap('{ nope')).toThrow('not JSON');
  });

  it('names a column that the file does not have, with the key that asks for it', () => {
    expect(() => new RowReader(mapOf(), ['id', 'words'])).toThrow('"words.happened" names the column "text", which the file does not have. It has: id, words.');
    expect(() => new RowReader(mapOf(), ['text', 'text', 'id'])).toThrow('which the file has 2 times');
  });

  it.each(['nhs-comments', 'cfpb-complaints', 'alongside'])('of %s in examples/ can be read', (name) => {
    expect(readMap(readFileSync(new URL(`../../../examples/${name}.map.json`, import.meta.url), 'utf8')).source).not.toBe('');
  });
});
