// Messages made to hurt whoever reads them. They are generated, so none of them lies in the repository.
const head = 'From: Mary <mary@example.org>\r\nSubject: Hurting\r\nMessage-ID: <h@example.org>\r\nDate: Tue, 3 Nov 2026 10:00:00 +0000\r\n';
const mixed = (inner: string): string => `${head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n${inner}`;

export const HOSTILE: Readonly<Record<string, () => Buffer>> = {
  '100,000 parts': () => Buffer.from(mixed(`${'--b\r\n\r\nx\r\n'.repeat(100_000)}--b--\r\n`)),
  '100,000 attached messages': () => Buffer.from(mixed(`${'--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\ny\r\n'.repeat(100_000)}--b--\r\n`)),
  '5,000 levels': () =>
    Buffer.from(`${head}${Array.from({ length: 5000 }, (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`).join('')}\r\nx`),
  '5,000 messages within each other': () => Buffer.from(`${head}${'Content-Type: message/rfc822\r\n\r\n'.repeat(5000)}\r\nx`),
  'one boundary at every level': () => Buffer.from(`${head}${'Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n'.repeat(50_000)}`),
  '300,000 headers': () => Buffer.from(`${head}${'X-More: and more\r\n'.repeat(300_000)}\r\nx`),
  'a header of 20 MB': () => Buffer.from(`${head}To: ${'a@example.org, '.repeat(1_400_000)}\r\n\r\nx`),
  'a header folded 500,000 times': () => Buffer.from(`${head}X-Long: a\r\n${' a\r\n'.repeat(500_000)}\r\nx`),
  'no header at all, a million lines': () => Buffer.from('words without a colon\n'.repeat(1_000_000)),
  '40 MB of base64': () =>
    Buffer.from(`${head}Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${'QUJD'.repeat(19)}\r\n`.repeat(540_000)}`),
  '40 MB of text': () => Buffer.from(`${head}\r\n${`${'words '.repeat(12)}\r\n`.repeat(550_000)}`),
  'a line of 20 MB': () => Buffer.from(`${head}\r\n${'On 1 Jan 2026 at 10:00, x '.repeat(800_000)}`),
  '300,000 elements of HTML within each other': () => Buffer.from(`${head}Content-Type: text/html\r\n\r\n${'<div><blockquote>'.repeat(150_000)}x`),
  '20 MB of HTML that opens comments': () => Buffer.from(`${head}Content-Type: text/html\r\n\r\n${'<!-- <a href="'.repeat(1_400_000)}`),
  '200,000 lines that may announce a quotation': () => Buffer.from(`${head}\r\n${'On Monday, 3 May 2026 at 10:00\r\n'.repeat(200_000)}`),
  '200,000 quoted lines in turn': () => Buffer.from(`${head}\r\n${'> a\r\nb\r\n\r\n'.repeat(100_000)}`),
  'a name in 200,000 pieces': () =>
    Buffer.from(`${head}Content-Disposition: attachment;${Array.from({ length: 20_000 }, (_, piece) => ` filename*${piece}*=%41;`).join('')}\r\n\r\nx`),
  '60,000 encoded words': () => Buffer.from(`From: ${'=?utf-8?q?a?= '.repeat(60_000)}<a@example.org>\r\nSubject: ${'=?x?q?=?='.repeat(60_000)}\r\n\r\nx`),
  'brackets without end': () =>
    Buffer.from(`From: ${'('.repeat(100_000)}${'<'.repeat(100_000)}${'"'.repeat(100_001)}\r\nDate: ${'('.repeat(100_000)}\r\nReferences: ${'<'.repeat(200_000)}\r\n\r\nx`),
  'a report on 100,000 people': () =>
    Buffer.from(
      `From: MAILER-DAEMON@example.org\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n${'Final-Recipient: rfc822; a@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n'.repeat(100_000)}--b--`,
    ),
  'a bounce in 20 MB of words': () =>
    Buffer.from(`From: MAILER-DAEMON@example.org\r\nSubject: failure notice\r\n\r\n${'user recipients deliver to failed 550 <a@b '.repeat(480_000)}`),
};
