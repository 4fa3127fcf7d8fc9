// npx alongside doctor: what works here, and what to do about what doesn't.
import { waysOf } from '../channel/doctor.ts';
import { damagedFiles } from '../files/checking.ts';
import { isFresh } from '../organisation/make.ts';
import { reading } from '../platform/database.ts';
import { organisationIds } from '../platform/heads.ts';
import { silent } from '../platform/log.ts';
import { openGround } from '../platform/open.ts';
import { readSettings, type Settings } from '../platform/settings.ts';
import { type Finding, mailFindings } from './doctorMail.ts';
import type { Options } from './options.ts';

const NEEDED: ReadonlySet<string> = new Set(['runtime', 'database', 'files']);

/** Gives 0 when everything needed is there; links and mail are told of, but needn't be set. */
export async function doctor({ named }: Options): Promise<number> {
  const settings = readSettings(process.env);
  const findings = [runtime(), await database(settings), await files(settings), links(settings), ...(await mailFindings(settings)), ...(await ways(settings))];
  if (named.json === true) process.stdout.write(`${JSON.stringify(findings)}\n`);
  else for (const { ok, what, say } of findings) process.stdout.write(`${ok ? 'good ' : 'look '} ${what}: ${say}\n`);
  return findings.every(({ ok, what }) => ok || !NEEDED.has(what)) ? 0 : 1;
}

const runtime = (): Finding => ({ what: 'runtime', ok: Number(process.versions.node.split('.')[0]) >= 24, say: `Node ${process.versions.node}` });

async function database(settings: Settings): Promise<Finding> {
  try {
    const { ground, close } = await openGround(settings, silent);
    const fresh = await isFresh(ground);
    await close();
    const kind = settings.databaseUrl === null ? `embedded, in ${settings.dataDir}` : 'your own, by DATABASE_URL';
    return { what: 'database', ok: true, say: `${kind}; ${fresh ? 'nothing is set up yet: start and open /setup' : 'set up'}` };
  } catch (failure) {
    return { what: 'database', ok: false, say: failure instanceof Error ? failure.message : 'cannot be opened' };
  }
}

/** What the nightly check found, in every organisation. */
async function files(settings: Settings): Promise<Finding> {
  const where = { database: 'in the database', folder: `in the folder ${settings.filesDir}`, s3: 'in the object store of S3_URL' }[settings.filesIn];
  try {
    const { ground, close } = await openGround(settings, silent);
    const found = await Promise.all((await organisationIds(ground)).map((org) => reading(ground.database, org, (rows) => damagedFiles(rows, org))));
    await close();
    const damaged = found.flat();
    const say =
      damaged.length === 0
        ? `kept ${where}; none is known to be damaged`
        : `${damaged.length} can't be read as they were sent; bring them back from a backup. The first is ${damaged[0]?.id} of concern ${damaged[0]?.concern_id}.`;
    return { what: 'files', ok: damaged.length === 0, say };
  } catch {
    return { what: 'files', ok: false, say: 'they can be looked at once the database opens' };
  }
}

const links = ({ isPublic, baseUrl }: Settings): Finding => ({
  what: 'links',
  ok: isPublic,
  say: isPublic
    ? `letters carry private links to ${baseUrl}`
    : `${baseUrl} can't be reached from outside, so letters carry a code and where to type it. To publish: put a web server with a certificate in front (it forwards to this port), then set BASE_URL to its https address.`,
});

/** Where the database can't be opened that is said already. */
async function ways(settings: Settings): Promise<readonly Finding[]> {
  const opened = await openGround(settings, silent).catch(() => null);
  if (opened === null) return [];
  const found = await waysOf(opened.ground);
  await opened.close();
  return found;
}
