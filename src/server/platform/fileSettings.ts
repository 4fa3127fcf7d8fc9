// The settings of where files lie: in the database, in a folder, or in a store that speaks S3.
export type ObjectStore = {
  readonly endpoint: string;
  readonly bucket: string;
  /** What stands before every key; empty or with a slash at its end. */
  readonly prefix: string;
  readonly region: string;
  readonly key: string;
  readonly secret: string;
  /** The header by which the store encrypts what it keeps, such as "AES256". */
  readonly encryption: string | null;
};
type Places = { readonly filesIn: 'database' | 'folder' | 's3'; readonly filesDir: string | null; readonly s3: ObjectStore | null };
type Given = Readonly<Record<'FILES_IN' | 'FILES_DIR' | 'S3_URL', string | undefined>>;

export function readFilesIn({ FILES_IN, FILES_DIR, S3_URL }: Given, wrong: string[]): Places {
  const filesIn = (['database', 'folder', 's3'] as const).find((place) => place === (FILES_IN || 'database'));
  if (filesIn === undefined) wrong.push(`FILES_IN is "${FILES_IN}": it must be database, folder or s3.`);
  if (filesIn === 'folder' && !FILES_DIR) wrong.push('FILES_IN is folder, and FILES_DIR is not set: say in which folder files are to lie.');
  if (filesIn === 's3' && !S3_URL) wrong.push('FILES_IN is s3, and S3_URL is not set: say where the object store is.');
  return { filesIn: filesIn ?? 'database', filesDir: FILES_DIR || null, s3: readStore(S3_URL, wrong) };
}

/** https://KEY:SECRET@store.example/bucket/prefix?region=…&encryption=AES256 */
function readStore(given: string | undefined, wrong: string[]): ObjectStore | null {
  if (!given) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  const [, bucket = '', ...rest] = url?.pathname.split('/') ?? [];
  if (url === null || !/^https?:$/.test(url.protocol) || url.username === '' || url.password === '' || bucket === '') {
    wrong.push('S3_URL can\u2019t be read: it must look like https://KEY:SECRET@store.example/bucket, with a "/" in the secret written as %2F.');
    return null;
  }
  const prefix = rest.filter((part) => part !== '').map((part) => `${part}/`);
  return {
    endpoint: url.origin,
    bucket,
    prefix: prefix.join(''),
    region: url.searchParams.get('region') ?? 'us-east-1',
    key: decodeURIComponent(url.username),
    secret: decodeURIComponent(url.password),
    encryption: url.searchParams.get('encryption'),
  };
}
