/** What a page answered. */
export interface Page {
  readonly status: number;
  readonly headers: Headers;
  /** Where it sends the browser. */
  readonly location: string | undefined;
  readonly body: Record<string, unknown>;
}

/** Keeps cookies by origin and follows no redirect by itself. `hosts` leads addresses of people to those of the test. */
export class Browser {
  readonly #jars = new Map<string, Map<string, string>>();

  constructor(private readonly hosts: Readonly<Record<string, string>> = {}) {}

  /** The cookies of an origin, to look at and to change. */
  cookiesOf(origin: string): Map<string, string> {
    const jar = this.#jars.get(origin) ?? new Map<string, string>();
    this.#jars.set(origin, jar);
    return jar;
  }

  /** Another browser with copies of all cookies. */
  copy(): Browser {
    const other = new Browser(this.hosts);
    for (const [origin, jar] of this.#jars) other.#jars.set(origin, new Map(jar));
    return other;
  }

  async visit(address: string, init: RequestInit = {}): Promise<Page> {
    const { origin, pathname, search } = new URL(address);
    const jar = this.cookiesOf(origin);
    const response = await fetch(`${this.hosts[origin] ?? origin}${pathname}${search}`, {
      ...init,
      redirect: 'manual',
      headers: {
        ...(jar.size > 0 && { cookie: [...jar].map((pair) => pair.join('=')).join('; ') }),
        ...(init.headers as Record<string, string> | undefined),
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === '' || /max-age=0(;|$)/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const to = response.headers.get('location');
    return {
      status: response.status,
      headers: response.headers,
      location: to === null ? undefined : new URL(to, address).href,
      body: (isJson ? JSON.parse(text) : { text }) as Record<string, unknown>,
    };
  }
}
