/** Somebody who buys, as their browser would: forms and cookies, no JavaScript. */

export interface Page {
  readonly status: number
  readonly url: string
  readonly html: string
}

export interface Visitor {
  get(path: string): Promise<Page>
  /** Sends a form and follows where it leads. */
  post(path: string, form: Readonly<Record<string, string>>): Promise<Page>
}

/** How long our own process took for one request, in ms. */
export type Timed = (what: string, ms: number) => void

/** A visitor with a jar of cookies and an address on the net of their own. */
export function enter(house: string, { from, timed }: { from: string; timed: Timed }): Visitor {
  const jar = new Map<string, string>()

  async function ask(path: string, init: RequestInit): Promise<Page> {
    const began = performance.now()
    const response = await fetch(new URL(path, house), {
      ...init,
      redirect: 'manual',
      headers: {
        ...init.headers,
        origin: house,
        'x-forwarded-for': from,
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    })
    const html = await response.text()
    timed(`${init.method ?? 'GET'} ${nameOf(path)}`, performance.now() - began)
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    const to = response.headers.get('location')
    if (to && response.status >= 300 && response.status < 400) return ask(to, {})
    if (response.status >= 400) throw new Error(`${path} answered ${response.status}: ${html.slice(0, 300)}`)
    return { status: response.status, url: path, html }
  }

  return {
    get: (path) => ask(path, {}),
    post: (path, form) => ask(path, { method: 'POST', body: new URLSearchParams(form) }),
  }
}

/** Addresses of the same kind are counted together. */
function nameOf(path: string): string {
  return path.replace(/\/orders\/[\w-]+/, '/orders/:token').replace(/\?.*/, '')
}

/** What the hidden fields of a page hold; a form that comes back carries them. */
export function hiddenIn({ html }: Page): Record<string, string> {
  const inputs = html.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []
  return Object.fromEntries(inputs.map((input) => [attribute(input, 'name'), attribute(input, 'value')]))
}

function attribute(tag: string, name: string): string {
  return (new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
