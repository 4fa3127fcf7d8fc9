// The package entry alongside/words, as somebody else gets it: packed, in a folder with nothing beside it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from './data.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-words-'));
const installed = join(folder, 'node_modules/alongside');
const run = (code: string): string => execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: folder, encoding: 'utf8' });

beforeAll(() => {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const [packed = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, packed), '-C', installed, '--strip-components=1']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('It checks a message and sorts a comment where nothing else is installed and no server runs', () => {
  const said = run(`
    import { checkWords, isPlainlyThanks, thanksOrConcern } from 'alongside/words';
    const { findings, counts } = checkWords({ text: 'Thank you. You failed to call.', kind: 'message', locale: 'en-US' });
    const spanish = checkWords({ text: 'No dude en llamarnos.', locale: 'es' });
    console.log(JSON.stringify([findings.map(({ kind }) => kind), counts.thanks, spanish.findings[0]?.kind, thanksOrConcern({ text: 'Lovely nurses, thank you.' }).as, isPlainlyThanks({ text: 'I waited.' })]));
  `);
  expect(JSON.parse(said)).toEqual([['blame'], 1, 'canned', 'thanks', false]);
});

test('It brings its types, and keeps the rest of the product to itself', () => {
  writeFileSync(
    join(folder, 'own.ts'),
    `import { checkWords } from 'alongside/words';\nconst grade: number | null = checkWords({ text: 'Hello.' }).reading.grade;\nexport const wrong: string = grade;\n`,
  );
  const typed = (): string =>
    execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', 'own.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
  expect(typed).toThrow(expect.objectContaining({ stdout: expect.stringMatching(/own\.ts\(3,\d+\): error TS2322: Type 'number \| null'/) }));
  expect(() => run(`import 'alongside/src/server/main.ts'`)).toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
});
