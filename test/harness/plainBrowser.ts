// A browser without script: keeps cookies, follows redirects by hand, and sends a form as the page holds it.
export type Visited = { readonly path: string; readonly status: number; readonly html: string; readonly headers: Headers };

/** `from` is the network address that a proxy would name; `cookies` what it has from before. */
export function plainBrowser(baseUrl: string, from?: string, cookies: Iterable<readonly [string, string]> = []) {
  const jar = new Map(cookies);
  const visit = async (path: string, form?: Readonly<Record<string, string>> | FormData): Promise<Visited> => {
    const answer = await fetch(`http://127.0.0.1:${new URL(baseUrl).port}${path}`, {
      method: form === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      headers: { accept: 'text/html', cookie: cookieOf(jar), ...(from === undefined ? {} : { 'x-forwarded-for': from }) },
      ...(form === undefined ? {} : { body: form instanceof FormData ? form : new URLSearchParams(form) }),
    });
    keepCookies(jar, answer);
    const next = answer.headers.get('location');
    return next === null ? { path, status: answer.status, html: await answer.text(), headers: answer.headers } : visit(next);
  };
  return { visit, jar };
}

export const cookieOf = (jar: ReadonlyMap<string, string>): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');

export function keepCookies(jar: Map<string, string>, answer: Response): void {
  for (const cookie of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (value === '') jar.delete(name);
    else jar.set(name, value);
  }
}

export const hidden = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
export const guard = (html: string) => ({ csrf: hidden(html, 'csrf'), once: 'once' });
