// SMTP_URL names a user and no password where letters go out by a mailbox that is connected at the desk: its permission signs in then.

/** The address of that mailbox; null where a password signs in, or nobody does. */
export function connectedUser(url: string | null): string | null {
  if (url === null) return null;
  const { username, password } = new URL(url);
  return username !== '' && password === '' ? decodeURIComponent(username).toLowerCase() : null;
}

/** TLS from the first byte, or before anything is signed; in the clear to this machine alone. */
export function serverOf(url: string): { readonly host: string; readonly port: number; readonly secure: boolean; readonly requireTLS: boolean } {
  const { protocol, hostname, port } = new URL(url);
  const secure = protocol === 'smtps:';
  const host = hostname.replace(/^\[|\]$/g, '');
  return { host, port: Number(port) || (secure ? 465 : 587), secure, requireTLS: !secure && !/^(127\.|localhost$|::1$)/.test(host) };
}
