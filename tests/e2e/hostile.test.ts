import { request as httpRequest } from 'node:http'
import { expect, houseUrl, test } from '#tests/support/browser.ts'
import { type Hostile, hostile } from '#tests/support/hostile.ts'

/** Whatever somebody sends, the house answers what it is and never breaks: no answer of 500 or more. */

const paths: ((odd: Hostile) => string)[] = [
  (odd) => `/${odd.part()}`,
  (odd) => `/en/${odd.part()}`,
  (odd) => `/districts/${odd.part()}`,
  (odd) => `/communities/${odd.part()}?after=${odd.part()}`,
  (odd) => `/makers/${odd.part()}/${odd.part()}`,
  (odd) => `/p/${odd.part()}/${odd.part()}`,
  (odd) => `/stories/${odd.part()}`,
  (odd) => `/stories?after=${odd.part()}`,
  (odd) => `/categories/${odd.part()}?after=${odd.part()}&after=${odd.part()}`,
  (odd) => `/search?q=${odd.part()}`,
  (odd) =>
    `/search?q=%E0%B8%82%E0%B8%B1%E0%B8%99&district=${odd.part()}&price=${odd.part()}&sort=${odd.part()}&mark=${odd.part()}`,
  (odd) => `/search?q=${odd.part()}&after=${odd.part()}&only=${odd.part()}&stock=${odd.part()}&category=${odd.part()}`,
  (odd) => `/search?q[]=${odd.part()}&q=${odd.part()}`,
  (odd) => `/api/v1/products?q=${odd.part()}&cursor=${odd.part()}&limit=${odd.part()}`,
  (odd) => `/api/v1/products?community=${odd.part()}&cursor=${odd.part()}`,
  (odd) => `/api/v1/products/${odd.part()}`,
  (odd) => `/i/${odd.part()}/${odd.part()}`,
  (odd) => `/account/sign-in?next=${odd.part()}`,
  (odd) => `/account/code?next=${odd.part()}&wait=${odd.part()}`,
  (odd) => `/account/auth/callback/line?state=${odd.part()}&code=${odd.part()}`,
  (odd) => `/hooks/${odd.part()}`,
  (odd) => `/desk/${odd.part()}/${odd.part()}`,
  (odd) => `/office/communities/${odd.part()}`,
  (odd) => `/.well-known/${odd.part()}`,
]

const forms = [
  '/account/sign-in',
  '/account/code',
  '/account/demo',
  '/account/language',
  '/account/passkey-sign-in',
  '/account/passkey-options',
  '/hooks/shopee',
  '/desk/photos',
  '/search',
  '/p/AAAAA',
  '/api/v1/products',
]
const fields = ['email', 'code', 'person', 'next', 'lang', 'intent', 'credential', 'file', '__proto__', 'a[0].b']

const house = () => houseUrl('YAAN_URL')

/** The address as it stands: Playwright's and fetch's own clients would mend it first. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}): Promise<number> {
  const { hostname, port } = new URL(house())
  return new Promise((answered, reject) => {
    const sent = httpRequest({ hostname, port, path, method, headers }, (answer) => {
      answer.resume()
      answer.once('end', () => answered(answer.statusCode ?? 0))
    })
    sent.once('error', reject)
    sent.end()
  })
}

for (const seed of [1, 2, 3])
  test(`odd addresses are answered (seed ${seed})`, async () => {
    const odd = hostile(seed)
    for (let round = 0; round < 3; round += 1)
      for (const path of paths) {
        const asked = path(odd)
        expect(await ask(asked, odd.one(['GET', 'GET', 'HEAD'])), asked).toBeLessThan(500)
      }
  })

test('odd forms are answered, also by programs that say who they are', async ({ request }) => {
  const odd = hostile(4)
  for (let round = 0; round < 3; round += 1)
    for (const form of forms) {
      const answer = await request.post(form, {
        headers: {
          'sec-fetch-site': 'same-origin',
          origin: house(),
          cookie: `yaan.session_token=${odd.part()}; yaan-code=${odd.part()}; yaan-lang=${odd.part()}`,
        },
        form: Object.fromEntries(fields.map((field) => [field, odd.text()])),
        maxRedirects: 0,
      })
      expect(answer.status(), form).toBeLessThan(500)
    }
})

test('odd methods, hosts and cookies are answered', async () => {
  for (const method of ['OPTIONS', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])
    for (const path of ['/', '/api/v1/products', '/desk', '/healthz', '/nowhere'])
      expect(await ask(path, method), `${method} ${path}`).toBeLessThan(500)
  const hosts = ['a b', 'a:999999', '[', '<script>', 'elsewhere.example:80', '%00']
  for (const host of hosts) {
    expect(await ask('/', 'GET', { host }), `host ${host}`).toBeLessThan(500)
    expect(await ask('/', 'GET', { 'x-forwarded-host': host }), `forwarded host ${host}`).toBeLessThan(500)
  }
  const cookies = [
    'yaan.session_token=%',
    'yaan.session_token=%ff.%00',
    'yaan.session_token',
    '=; ;;=',
    'a'.repeat(9_000),
  ]
  for (const cookie of cookies)
    for (const path of ['/', '/desk', '/account/code'])
      expect(await ask(path, 'GET', { cookie }), cookie.slice(0, 40)).toBeLessThan(500)
})

test('an odd address redirects nobody away and sets no cookie', async ({ request }) => {
  for (const path of [
    '//elsewhere.example',
    '/en//elsewhere.example/%2e%2e',
    '/p/%0d%0aset-cookie:a=b',
    '/\\elsewhere.example',
  ]) {
    const answer = await request.get(`${house()}${path}`, { maxRedirects: 0 })
    const { location = '/', 'set-cookie': cookie } = answer.headers()
    expect(new URL(location, house()).origin, path).toBe(house())
    expect(cookie, path).toBeUndefined()
  }
})
