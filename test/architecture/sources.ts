// The source as the architecture test reads it: every file, with what it imports.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

export type Import = { readonly from: string; readonly typeOnly: boolean };
export type Source = { readonly path: string; readonly text: string; readonly lines: number; readonly imports: readonly Import[] };

const STATEMENT = /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|(?:import\(\s*['"]([^'"]+)['"]\s*\))/gm;

/** Paths are from the checkout's root; a package keeps its name. */
export function sourcesIn(...folders: string[]): readonly Source[] {
  return folders.flatMap((folder) => filesIn(join(ROOT, folder))).map(read);
}

export function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  if (statSync(folder).isFile()) return [folder];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

function read(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const code = /\.(ts|tsx|js)$/.test(file);
  return { path: relative(ROOT, file), text, lines: text.split('\n').length - 1, imports: code ? importsOf(file, text) : [] };
}

function importsOf(file: string, text: string): readonly Import[] {
  return [...text.matchAll(STATEMENT)].map(([statement, type, from, dynamic]) => {
    const named = from ?? dynamic ?? '';
    const typeOnly = type !== undefined || /^\s*import\s*\{\s*(type\s+\w+(\s+as\s+\w+)?\s*,?\s*)+\}/.test(statement);
    return { from: named.startsWith('.') ? relative(ROOT, resolve(dirname(file), named)) : named, typeOnly };
  });
}
