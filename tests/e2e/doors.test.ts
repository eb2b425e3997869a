import { expect, test } from '#tests/support/browser.ts'

/** What every request passes: the security headers, the guard of the forms, and whether the house is well. */

test('every page carries the security headers, and scripts run by nonce only', async ({ request }) => {
  for (const path of ['/', '/en', '/search?q=ขัน', '/account/sign-in', '/desk', '/nowhere', '/healthz']) {
    const headers = (await request.get(path)).headers()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy, path).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]+'(;|$)/)
    expect(policy, path).toContain("default-src 'self'")
    expect(policy, path).toContain("frame-ancestors 'none'")
    expect(policy, path).toContain("form-action 'self'")
    expect(policy.match(/script-src[^;]*/)?.[0], path).not.toContain('unsafe')
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin')
    expect(headers['strict-transport-security'], path).toContain('max-age=31536000')
    expect(headers['x-powered-by'], path).toBeUndefined()
    expect(headers['x-request-id'], path).toMatch(/^[0-9a-f-]{36}$/)
  }
})

test('no nonce is used twice', async ({ request }) => {
  const nonces = await Promise.all(
    [1, 2, 3].map(async () => {
      const policy = (await request.get('/account/sign-in')).headers()['content-security-policy']
      return policy?.match(/'nonce-([^']+)'/)?.[1]
    }),
  )
  expect(new Set(nonces).size).toBe(3)
})

test('the icon that programs ask for without a page is there', async ({ request }) => {
  const icon = await request.get('/favicon.ico')
  expect(icon.status()).toBe(200)
  // How a file of icons begins: kind 1, and so many of them.
  expect([...(await icon.body()).subarray(0, 6)]).toEqual([0, 0, 1, 0, 3, 0])
})

const forms = ['/account/sign-in', '/account/demo', '/account/language', '/account/sign-out', '/desk', '/search']

test('a form sent from another site is refused, in both languages', async ({ request }) => {
  for (const path of forms) {
    for (const headers of [
      { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' },
      { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost' },
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { cookie: 'yaan-lang=th' },
    ]) {
      const answer = await request.post(path, { headers, form: { lang: 'en' }, maxRedirects: 0 })
      expect(answer.status(), `${path} ${JSON.stringify(headers)}`).toBe(403)
      const said = await answer.text()
      expect(said).toContain('แบบฟอร์มนี้ไม่ได้ส่งมาจากหน้าของย่าน')
      expect(said).toContain('not sent from a page of Yaan')
      expect(answer.headers()['set-cookie']).toBeUndefined()
    }
  }
})

test('a form sent from a page of our own is taken', async ({ request, baseURL }) => {
  const answer = await request.post('/account/language', {
    headers: { 'sec-fetch-site': 'same-origin', origin: baseURL ?? '' },
    form: { lang: 'en', next: '/account/sign-in' },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(302)
  expect(answer.headers().location).toBe('/account/sign-in')
  expect(answer.headers()['set-cookie']).toContain('yaan-lang=en')
})

test('nobody is sent on to another site', async ({ request, baseURL }) => {
  for (const next of ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'javascript:1']) {
    const answer = await request.post('/account/language', {
      headers: { 'sec-fetch-site': 'same-origin', origin: baseURL ?? '' },
      form: { lang: 'th', next },
      maxRedirects: 0,
    })
    expect(answer.headers().location, next).toMatch(/^\/account/)
  }
})

test('the house says that it is alive and ready', async ({ request }) => {
  for (const path of ['/healthz', '/readyz']) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    expect(answer.headers()['cache-control'], path).toContain('no-store')
  }
})

test('rooms behind the sign-in send a stranger to it and back to where they were going', async ({ page }) => {
  await page.goto('/desk?from=letter')
  await expect(page).toHaveURL('/account/sign-in?next=%2Fdesk%3Ffrom%3Dletter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('เข้าสู่ระบบ')
})
