// The mail server of a test, which ends with the file.
import { atEnd } from './ending.ts';
import { type Sink, serveSmtp } from './smtpServer.ts';

export { headerOf, type Mail, readable } from './smtpServer.ts';

export async function openSink(wanted: Parameters<typeof serveSmtp>[0] = {}): Promise<Sink> {
  const sink = await serveSmtp(wanted);
  atEnd(sink.close);
  return sink;
}
