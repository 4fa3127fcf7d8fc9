// The settings of what brings mail in, and of who is told when it fails: parsed apart, since they are many.
export type MailProvider = {
  /** Where a person says yes, where tokens are given, and the mailbox's own server. */
  readonly authorize: string;
  readonly token: string;
  readonly scope: string;
  readonly host: string;
  readonly port: number;
  /** Whether the connection begins in TLS; false only where a test says so. */
  readonly secure: boolean;
};
export type ProviderName = 'google' | 'microsoft';
export type MailboxUrl = { readonly host: string; readonly port: number; readonly secure: boolean; readonly user: string; readonly password: string; readonly folder: string };

export type ChannelSettings = {
  /** The mailbox of the only organisation, set up without a click; null where there is none. */
  readonly mailbox: MailboxUrl | null;
  /** Where our own mail server listens; null: it doesn't. */
  readonly listen: { readonly host: string; readonly port: number } | null;
  /** Whole addresses, or "@domain" for all of one. */
  readonly listenFor: readonly string[];
  /** PEM files for TLS; null: one that we signed ourselves. */
  readonly certificate: { readonly certificate: string; readonly key: string } | null;
  readonly alarmCommand: string | null;
  readonly alarmAfterMinutes: number;
  readonly providers: Readonly<Record<ProviderName, MailProvider>>;
};

export const PROVIDERS: ChannelSettings['providers'] = {
  google: {
    authorize: 'https://accounts.google.com/o/oauth2/v2/auth',
    token: 'https://oauth2.googleapis.com/token',
    scope: 'https://mail.google.com/',
    host: 'imap.gmail.com',
    port: 993,
    secure: true,
  },
  microsoft: {
    authorize: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize',
    token: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
    scope: 'https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access',
    host: 'outlook.office365.com',
    port: 993,
    secure: true,
  },
};

type Given = {
  readonly imapUrl: string | undefined;
  readonly listen: string | undefined;
  readonly listenFor: string | undefined;
  readonly certificate: string | undefined;
  readonly key: string | undefined;
  readonly alarmCommand: string | undefined;
  readonly alarmAfter: string | undefined;
  readonly providers: string | undefined;
};

/** Adds a sentence to `wrong` for each that can't be used. */
export function readChannels(given: Given, wrong: string[]): ChannelSettings {
  const listenFor = (given.listenFor ?? '').split(/[\s,]+/).filter((one) => one !== '');
  const odd = listenFor.find((one) => !/^[^@\s]*@[^@\s]+$/.test(one));
  if (odd !== undefined) wrong.push(`MAIL_FOR names "${odd}": give whole addresses such as help@clinic.example, or a domain such as @clinic.example, with commas between.`);
  if ((given.certificate ? 1 : 0) + (given.key ? 1 : 0) === 1) wrong.push('MAIL_CERTIFICATE and MAIL_KEY belong together: set both, or neither.');
  return {
    mailbox: readMailbox(given.imapUrl, wrong),
    listen: readListen(given.listen, wrong),
    listenFor: listenFor.map((one) => one.toLowerCase()),
    certificate: given.certificate && given.key ? { certificate: given.certificate, key: given.key } : null,
    alarmCommand: given.alarmCommand || null,
    alarmAfterMinutes: readMinutes(given.alarmAfter, wrong),
    providers: readProviders(given.providers, wrong),
  };
}

const IMAP_LOOKS = 'IMAP_URL can’t be read: write imaps://user:password@mail.example/INBOX, with @ in the user’s name as %40.';

function readMailbox(given: string | undefined, wrong: string[]): MailboxUrl | null {
  if (!given) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !['imap:', 'imaps:'].includes(url.protocol) || url.hostname === '' || url.username === '') {
    wrong.push(IMAP_LOOKS);
    return null;
  }
  const secure = url.protocol === 'imaps:';
  const folder = decodeURIComponent(url.pathname.replace(/^\/+/, '')) || 'INBOX';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    folder,
  };
}

function readListen(given: string | undefined, wrong: string[]): ChannelSettings['listen'] {
  if (!given) return null;
  const [, bracketed, plain, digits = ''] = /^(?:(?:\[([^\]]+)\]|([^:[\]]+)):)?(\d{1,5})$/.exec(given) ?? [];
  if (digits !== '' && Number(digits) <= 65_535) return { host: bracketed ?? plain ?? '127.0.0.1', port: Number(digits) };
  wrong.push(`MAIL_LISTEN is "${given}": write a port such as 2525, or an address and a port such as 0.0.0.0:25.`);
  return null;
}

const USUAL_MINUTES = 15;
function readMinutes(given: string | undefined, wrong: string[]): number {
  const minutes = Number(given || USUAL_MINUTES);
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440) return minutes;
  wrong.push(`ALARM_AFTER_MINUTES is "${given}": it must be a number from 1 to 1440.`);
  return USUAL_MINUTES;
}

/** A JSON object with the parts that differ from the usual ones, such as those of a national cloud. */
function readProviders(given: string | undefined, wrong: string[]): ChannelSettings['providers'] {
  if (!given) return PROVIDERS;
  try {
    const parts = JSON.parse(given) as Partial<Record<ProviderName, Partial<MailProvider>>>;
    return { google: { ...PROVIDERS.google, ...parts.google }, microsoft: { ...PROVIDERS.microsoft, ...parts.microsoft } };
  } catch {
    wrong.push('MAIL_PROVIDERS can’t be read: it must be JSON, such as {"microsoft":{"host":"outlook.office365.us"}}.');
    return PROVIDERS;
  }
}
