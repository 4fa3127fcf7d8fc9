// A folder that is gone when the file is done.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from './ending.ts';

export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
