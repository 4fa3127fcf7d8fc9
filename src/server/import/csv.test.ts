import { describe, expect, it } from 'vitest';
import { type CsvRow, readCsv } from './csv.ts';
import { readDay } from './days.ts';
import { decoded } from './decode.ts';
import { guarded, unguarded } from './guard.ts';

const rowsOf = (text: string): readonly (readonly [number, string | readonly string[]])[] =>
  [...readCsv(text)].map((row: CsvRow) => [row.line, 'broken' in row ? row.broken : row.cells]);
const NEVER_ENDS = 'A quoted cell begins here that never ends.';

describe('Reading CSV', () => {
  it('names the line of the file on which a row begins, also after a cell of several lines', () => {
    expect(rowsOf('a,b\n1,"one\ntwo"\n3,4\n')).toEqual([
      [1, ['a', 'b']],
      [2, ['1', 'one\ntwo']],
      [4, ['3', '4']],
    ]);
  });

  it('takes rows that end as on Windows or on old Macs, skips empty lines and counts them', () => {
    expect(rowsOf('a,b\r\n\r\n1,"x\r\ny"\r\n2,3')).toEqual([
      [1, ['a', 'b']],
      [3, ['1', 'x\r\ny']],
      [5, ['2', '3']],
    ]);
    expect(rowsOf('a,b\r1,2\r')).toEqual([
      [1, ['a', 'b']],
      [2, ['1', '2']],
    ]);
  });

  it('reports a row of the wrong width and goes on', () => {
    expect(rowsOf('a,b,c\n1,2\n4,5,6\n')).toEqual([
      [1, ['a', 'b', 'c']],
      [2, 'It has 2 cells, and the header has 3.'],
      [3, ['4', '5', '6']],
    ]);
  });

  it('takes a row with more cells than the header while they are empty', () => {
    expect(rowsOf('a,b\n1,2,,\n1,2,x\n')).toEqual([
      [1, ['a', 'b']],
      [2, ['1', '2']],
      [3, 'It has 3 cells, and the header has 2.'],
    ]);
  });

  it('loses one row to a quote that is never closed, not the rest of the file', () => {
    expect(rowsOf('a,b\n1,"open\n2,two\n3,"three"\n')).toEqual([
      [1, ['a', 'b']],
      [2, 'A quote stands inside a quoted cell, where two are expected.'],
      [3, ['2', 'two']],
      [4, ['3', 'three']],
    ]);
    expect(rowsOf('a,b\n1,"open\n2,two\n')).toEqual([
      [1, ['a', 'b']],
      [2, NEVER_ENDS],
      [3, ['2', 'two']],
    ]);
  });

  it('notices a quote that a later row happens to close', () => {
    expect(rowsOf('a,b,c\n1,"open,x\n2,"",y\n3,"",z\n').map(([line]) => line)).toEqual([1, 2, 3, 4]);
  });

  it('reports a last row that was cut off', () => {
    expect(rowsOf('a,b\n1,2\n3,"cut o')).toEqual([
      [1, ['a', 'b']],
      [2, ['1', '2']],
      [3, NEVER_ENDS],
    ]);
  });
});

describe('Decoding a file', () => {
  it('takes UTF-8 with and without its mark', () => {
    expect(decoded(Buffer.from('\ufeffé,ñ'))).toBe('é,ñ');
    expect(decoded(Buffer.from('é,ñ'))).toBe('é,ñ');
  });

  it('falls back to Windows-1252', () => {
    expect(decoded(Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x68, 0x69, 0x94, 0x20, 0x80]))).toBe('café “hi” €');
  });

  it('keeps the other lines of a UTF-8 file whose last one is cut within a letter', () => {
    const whole = Buffer.from('é\nñ');
    expect(decoded(whole.subarray(0, whole.length - 1)).startsWith('é\n')).toBe(true);
  });
});

describe('The guard against formulas', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', "'=1", "''=1", "'", "'hello", '', 'plain', 'a=1'])('gives %j back as it was', (text) => {
    expect(unguarded(guarded(text))).toBe(text);
    expect(guarded(text)).not.toMatch(/^[=+\-@\t\r]/);
  });
});

describe('Reading a day', () => {
  const FORMATS = ['dd/mm/yyyy', 'm/d/yyyy'] as const;

  it('keeps a day without a time as just that, in its zone', () => {
    expect(readDay('30/09/2021', FORMATS, 'Europe/London')).toEqual({ day: '2021-09-30', zone: 'Europe/London' });
  });
  it('tries the formats in their order', () => {
    expect(readDay('03/04/2021', FORMATS, 'UTC')).toEqual({ day: '2021-04-03', zone: 'UTC' });
    expect(readDay('1/14/2022', FORMATS, 'UTC')).toEqual({ day: '2022-01-14', zone: 'UTC' });
  });
  it('makes an instant of a day with a time, by the clock of the zone', () => {
    expect(readDay('2021-07-01 09:30', ['yyyy-mm-dd'], 'Europe/London')).toEqual({ at: '2021-07-01T08:30:00.000Z' });
    expect(readDay('2021-07-01T09:30:00+02:00', ['iso'], 'UTC')).toEqual({ at: '2021-07-01T07:30:00.000Z' });
  });
  it.each(['31/02/2021', '31/31/2021', 'yesterday', '2021-09-30', '30/09/2021 25:00'])('knows that %s is no day here', (text) => {
    expect(readDay(text, FORMATS, 'UTC')).toBeNull();
  });
});
