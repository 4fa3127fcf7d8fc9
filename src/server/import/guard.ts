// A spreadsheet runs a cell that begins like a formula. Our export puts a quote before such a cell, and our import takes
// it off. Cells that begin with quotes before such a sign get one too, so that every text comes back as it was.
const RUNS = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

export const guarded = (cell: string): string => (RUNS.test(cell) ? `'${cell}` : cell);
export const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
