// A certificate that we sign ourselves, for mail servers that would rather speak encrypted to a stranger than openly: made once,
// kept in the data folder. Node makes keys but no certificates, so its forty lines of X.509 (RFC 5280) are written out here.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Certificate = { readonly cert: string; readonly key: string };
const FILE = 'mail-certificate.pem';
const TEN_YEARS_MS = 10 * 365 * 86_400_000;

export function keptCertificate(dataDir: string, name: string): Certificate {
  const file = join(dataDir, FILE);
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    const { cert, key } = selfSigned(name, Date.now());
    // Of two that start at once the later one stands, for both from the next start on.
    writeFileSync(`${file}.new`, `${key}${cert}`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  const pem = readFileSync(file, 'utf8');
  return { key: pem, cert: pem };
}

const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const bytes = body.length < 0x80 ? [body.length] : body.length < 0x100 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...bytes]), body]);
};
const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BITS = 0x03;
const OCTETS = 0x04;
const TEXT = 0x0c;
const TIME = 0x18;
const sequence = (...parts: readonly Buffer[]): Buffer => der(SEQUENCE, ...parts);
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const ALTERNATIVE_NAME = Buffer.from('0603551d11', 'hex');
const ECDSA_SHA256 = sequence(Buffer.from('06082a8648ce3d040302', 'hex'));
const VERSION_3 = Buffer.from('a003020102', 'hex');

const time = (at: number): Buffer => der(TIME, Buffer.from(`${new Date(at).toISOString().replace(/[-:T]|\.\d+/g, '')}`));

export function selfSigned(name: string, now: number): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const who = sequence(der(SET, sequence(COMMON_NAME, der(TEXT, Buffer.from(name)))));
  const names = sequence(ALTERNATIVE_NAME, der(OCTETS, sequence(der(0x82, Buffer.from(name)))));
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x01;
  const body = sequence(
    VERSION_3,
    der(INTEGER, serial),
    ECDSA_SHA256,
    who,
    sequence(time(now - 3_600_000), time(now + TEN_YEARS_MS)),
    who,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(names)),
  );
  const signature = der(BITS, Buffer.from([0]), sign('sha256', body, privateKey));
  const pem = sequence(body, ECDSA_SHA256, signature)
    .toString('base64')
    .replace(/(.{64})/g, '$1\n')
    .trimEnd();
  return { cert: `-----BEGIN CERTIFICATE-----\n${pem}\n-----END CERTIFICATE-----\n`, key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}
