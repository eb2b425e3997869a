import { wordsIn } from '#app/i18n/words.ts'
import { expectAccessible } from '#tests/support/axe.ts'
import { expect, test } from '#tests/support/browser.ts'
import { expectUsableByKeyboard } from '#tests/support/keyboard.ts'
import { expectNoSideScroll } from '#tests/support/layout.ts'

/** What a visitor meets at an address where nothing is. (410 is met at the end of the main journey, 500 beside the starts.) */

test.use({ tolerated: [/status of 404/] })

for (const lang of ['th', 'en'] as const) {
  const words = wordsIn(lang).shop.error
  const home = lang === 'th' ? '/' : '/en'
  test(`a missing page helps, in ${lang}`, async ({ page }) => {
    const answer = await page.goto(lang === 'th' ? '/no/such/page' : '/en/no/such/page')
    expect(answer?.status()).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.missing.title)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible()
    await expectUsableByKeyboard(page)
    await expectAccessible(page)
    await expectNoSideScroll(page)
    await page.getByRole('main').getByRole('link', { name: words.toHome }).click()
    await expect(page).toHaveURL(home)
  })
}

for (const path of [
  '/p/ZZZZZ',
  '/p/ZZZZZ/อะไรสักอย่าง',
  '/makers/ZZZZZ',
  '/stories/ZZZZZ',
  '/communities/nowhere',
  '/districts/nowhere',
  '/categories/nothing',
  '/en/p/ZZZZZ',
  '/i/0000/640.webp',
  `/i/${'0'.repeat(64)}/640.webp`,
  '/api/v1/products/nothing',
  '/account/demo',
  '/account/language',
]) {
  test(`nothing is at ${path}`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(404)
  })
}

test('an address that cannot be read is a page that does not exist', async ({ baseURL }) => {
  for (const path of ['/%E0%B8', '/p/%FF', '/districts/%E0%A4%A', '/en/%C3%28', '/assets/%FF.js']) {
    const answer = await fetch(`${baseURL}${path}`)
    expect(answer.status, path).toBe(404)
    expect(await answer.text(), path).toContain('<h1')
  }
})

test('a slug that cannot be read does not hide the thing that its code names', async ({ request, baseURL }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const product = sitemap.match(/<loc>[^<]+(\/p\/\w+)\/[^<]+<\/loc>/)?.[1]
  expect((await fetch(`${baseURL}${product}/%FF`)).status).toBe(200)
})

test('a search for unreadable letters is a search', async ({ baseURL }) => {
  expect((await fetch(`${baseURL}/search?q=%FF%FE`)).status).toBe(200)
})
