// Settings come from the environment, are parsed once, and each wrong one is named with what to do.
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ChannelSettings, readChannels } from './channelSettings.ts';
import { ConsoleRefusal } from './consoleRefusal.ts';
import { type ObjectStore, readFilesIn } from './fileSettings.ts';
import { defaultDataDir } from './postgres/supervisor.ts';

export type Settings = {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** The application's role; null means the embedded database. */
  readonly databaseUrl: string | null;
  /** The role that migrates; null with a databaseUrl means that the start only checks. */
  readonly databaseOwnerUrl: string | null;
  readonly baseUrl: string;
  /** Whether links in letters work for people outside: the base URL is public https. */
  readonly isPublic: boolean;
  readonly smtpUrl: string | null;
  /** From whom letters come, and where their answers go: each with a signed part of its own after a plus. */
  readonly mailAddress: string;
  /** By which name our own mail receiver signs what it found of a sender's address; null where nothing of it is believed. */
  readonly mailReceiver: string | null;
  /** Whether what is mailed to that address reaches us: somebody named it, so that it is more than a guess. */
  readonly repliesAreRead: boolean;
  /** The file with the key that signs letters (DKIM), and the name under which its record is published. */
  readonly dkim: { readonly keyFile: string; readonly selector: string };
  readonly secret: string;
  readonly setupToken: string | null;
  /** Reads a file on its standard input and says by its exit status whether it is clean; null where there is none. */
  readonly scanCommand: string | null;
  /** Where files are moved to once they are here; those that lie elsewhere are still read from there. */
  readonly filesIn: 'database' | 'folder' | 's3';
  readonly filesDir: string | null;
  readonly s3: ObjectStore | null;
  /** What brings mail in, and who is told when it fails. */
  readonly channels: ChannelSettings;
};

export type { ObjectStore };
export class WrongSettings extends ConsoleRefusal {}

export const CHECKOUT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** Throws WrongSettings with one sentence for each setting that can't be used. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const wrong: string[] = [];
  const port = readPort(env.PORT, wrong);
  const dataDir = env.DATA_DIR || defaultDataDir(CHECKOUT);
  const baseUrl = readUrl('BASE_URL', env.BASE_URL, ['http:', 'https:'], wrong) ?? `http://localhost:${port}`;
  const databaseUrl = readUrl('DATABASE_URL', env.DATABASE_URL, ['postgres:', 'postgresql:'], wrong);
  const databaseOwnerUrl = readUrl('DATABASE_OWNER_URL', env.DATABASE_OWNER_URL, ['postgres:', 'postgresql:'], wrong);
  const smtpUrl = readUrl('SMTP_URL', env.SMTP_URL, ['smtp:', 'smtps:'], wrong);
  const mailAddress = readMailAddress(env.MAIL_ADDRESS, baseUrl, wrong);
  if (env.DKIM_KEY && !existsSync(env.DKIM_KEY)) wrong.push(`DKIM_KEY names ${env.DKIM_KEY}, and there is no such file.`);
  if (env.DKIM_SELECTOR && !/^[a-z0-9-]{1,40}$/i.test(env.DKIM_SELECTOR)) wrong.push('DKIM_SELECTOR must be one word of letters, digits and dashes, such as "desk1".');
  const setupToken = env.ALONGSIDE_SETUP_TOKEN || null;
  if (setupToken !== null && setupToken.length < 32) wrong.push('ALONGSIDE_SETUP_TOKEN needs 32 characters or more: make one with "openssl rand -hex 24".');
  if (env.SECRET && env.SECRET.length < 32) wrong.push('SECRET needs 32 characters or more: make one with "openssl rand -hex 24".');
  if (databaseOwnerUrl !== null && databaseUrl === null) wrong.push('DATABASE_OWNER_URL is set without DATABASE_URL: set both, or neither.');
  const files = readFilesIn({ FILES_IN: env.FILES_IN, FILES_DIR: env.FILES_DIR, S3_URL: env.S3_URL }, wrong);
  const channels = readChannels(
    {
      imapUrl: env.IMAP_URL,
      listen: env.MAIL_LISTEN,
      listenFor: env.MAIL_FOR,
      certificate: env.MAIL_CERTIFICATE,
      key: env.MAIL_KEY,
      alarmCommand: env.ALARM_COMMAND,
      alarmAfter: env.ALARM_AFTER_MINUTES,
      providers: env.MAIL_PROVIDERS,
    },
    wrong,
  );
  if (wrong.length > 0) throw new WrongSettings(wrong.join('\n'));
  const secret = env.SECRET || keptSecret(dataDir);
  return {
    port,
    host: env.HOST || '127.0.0.1',
    dataDir,
    databaseUrl,
    databaseOwnerUrl,
    baseUrl,
    isPublic: isPublicHttps(baseUrl),
    smtpUrl,
    mailAddress,
    mailReceiver: env.MAIL_RECEIVER || null,
    repliesAreRead: Boolean(env.MAIL_ADDRESS),
    dkim: { keyFile: env.DKIM_KEY || join(dataDir, 'dkim.pem'), selector: env.DKIM_SELECTOR || 'alongside' },
    secret,
    setupToken,
    scanCommand: env.SCAN_COMMAND || null,
    ...files,
    channels,
  };
}

function readPort(given: string | undefined, wrong: string[]): number {
  const port = Number(given || 4310);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  wrong.push(`PORT is "${given}": it must be a number from 0 to 65535.`);
  return 4310;
}

function readUrl(name: string, given: string | undefined, schemes: readonly string[], wrong: string[]): string | null {
  if (!given) return null;
  if (URL.canParse(given) && schemes.includes(new URL(given).protocol)) return name === 'BASE_URL' ? given.replace(/\/+$/, '') : given;
  wrong.push(`${name} can't be read: it must be an address that begins with ${schemes.join('// or ')}//.`);
  return null;
}

// A local part has 64 letters, of which the signed part of a reply address takes 46.
const MAIL_ADDRESS = /^[a-z0-9._-]{1,18}@[a-z0-9-]+(\.[a-z0-9-]+)*$/;
function readMailAddress(given: string | undefined, baseUrl: string, wrong: string[]): string {
  const address = (given || `alongside@${new URL(baseUrl).hostname}`).toLowerCase();
  if (given && !MAIL_ADDRESS.test(address))
    wrong.push("MAIL_ADDRESS can't be used: it must be one address such as care@clinic.example, with at most 18 letters, digits, dots or dashes before the @.");
  return address;
}

function isPublicHttps(baseUrl: string): boolean {
  const { protocol, hostname } = new URL(baseUrl);
  return protocol === 'https:' && hostname !== 'localhost' && !hostname.endsWith('.localhost') && !/^(127\.|\[?::1)/.test(hostname);
}

/** Made once, in the data folder, readable by its owner alone. */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeNew(file, randomBytes(32).toString('hex'));
  }
  return readFileSync(file, 'utf8').trim();
}

function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
    chmodSync(file, 0o600);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure;
  }
}
