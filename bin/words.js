// import { checkWords, thanksOrConcern } from 'alongside/words': the writing check in a program of its own, without a server.
// A packed copy holds it built, for any Node from 20 on. In a clone it is read as it is written, so that it is never
// older than its source; that takes Node 24.
import { existsSync } from 'node:fs';
import process from 'node:process';

const built = new URL('../build/words/words/words.js', import.meta.url);
const readsSource = Number.parseInt(process.versions.node, 10) >= 24 && !import.meta.url.includes('/node_modules/');
if (!readsSource && !existsSync(built)) throw new Error('alongside/words isn’t built here: "npm run prepack" in the clone builds it; or use Node 24 or newer there.');
const words = await import(readsSource ? '../src/domain/words/words.ts' : built.href);

export const { checkWords, thanksOrConcern, isPlainlyThanks } = words;
