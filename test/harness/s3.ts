// A small object store on this machine for tests: it checks each signature by the published rules (AWS Signature Version 4)
// and misbehaves when it is told to.
import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { atEnd } from './ending.ts';

const [KEY, SECRET, REGION] = ['AKIDJUDY', 'a secret with / and +', 'eu-test-1'];
const sha = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

export type Misbehaviour = 'says 500' | 'gives half' | 'never answers' | 'keeps another';

export async function startObjectStore() {
  const kept = new Map<string, { bytes: Buffer; encryption: string | undefined }>();
  const asked: { method: string; path: string; status: number }[] = [];
  const next: Misbehaviour[] = [];
  const server = createServer((request, response) => void serve(request, response));
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const [method, path] = [request.method ?? '', request.url ?? ''];
    const end = (status: number, body: Buffer = Buffer.alloc(0)): void => {
      asked.push({ method, path, status });
      response.writeHead(status, { 'content-length': body.length }).end(body);
    };
    if (!isSigned(request, bytes)) return end(403);
    const wrong = next.shift();
    if (wrong === 'never answers') return;
    if (wrong === 'says 500') return end(500);
    if (method === 'PUT') {
      kept.set(path, { bytes: wrong === 'keeps another' ? Buffer.from('another') : bytes, encryption: request.headers['x-amz-server-side-encryption'] as string | undefined });
      return end(200);
    }
    if (method === 'DELETE') {
      kept.delete(path);
      return end(204);
    }
    const found = kept.get(path);
    if (found === undefined) return end(404);
    if (wrong === 'gives half') {
      asked.push({ method, path, status: 200 });
      response.writeHead(200, { 'content-length': found.bytes.length });
      response.write(found.bytes.subarray(0, found.bytes.length >> 1));
      setTimeout(() => response.destroy(), 20);
      return;
    }
    end(200, found.bytes);
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address === null || typeof address === 'string' ? 0 : address.port;
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://${KEY}:${encodeURIComponent(SECRET)}@127.0.0.1:${port}/rooms/kept/?region=${REGION}&encryption=AES256`;
  return { url, kept, asked, misbehave: (...how: Misbehaviour[]) => void next.push(...how) };
}

function isSigned(request: IncomingMessage, bytes: Buffer): boolean {
  const { authorization = '' } = request.headers;
  const [, scope = '', names = '', signature = ''] = /^AWS4-HMAC-SHA256 Credential=[^/]+\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(authorization) ?? [];
  const [day = '', region = ''] = scope.split('/');
  const payload = String(request.headers['x-amz-content-sha256'] ?? '');
  if (!authorization.includes(`Credential=${KEY}/`) || region !== REGION) return false;
  if (payload !== 'UNSIGNED-PAYLOAD' && payload !== sha(bytes)) return false;
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`);
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const canonical = [request.method, path, query, headers.join(''), names, payload].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha(canonical)].join('\n');
  const key = ['s3', 'aws4_request'].reduce((made, part) => hmac(made, part), hmac(hmac(`AWS4${SECRET}`, day), region));
  return hmac(key, toSign).toString('hex') === signature;
}
