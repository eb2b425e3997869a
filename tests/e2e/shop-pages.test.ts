import type { Page } from '@playwright/test'
import { expectAccessible } from '#tests/support/axe.ts'
import { expect, test } from '#tests/support/browser.ts'
import { expectUsableByKeyboard } from '#tests/support/keyboard.ts'
import { expectNoSideScroll, expectReadable, expectThumbSized } from '#tests/support/layout.ts'
import { langOf, shopAddresses } from '#tests/support/shop-address.ts'

/** Every page of the shop, in both languages, as the sitemap names them: whole, accessible, on the smallest phone. */

// Pictures have sizes of their own and change nothing of what is looked at here.
test.beforeEach(({ page }) => page.route('**/i/**', (route) => route.fulfill({ status: 204 })))

const rooms = {
  'standing pages': /^(\/en)?\/?(neighbourhoods|communities|stories|categories|about|privacy)?$/,
  districts: /\/districts\//,
  communities: /\/communities\//,
  makers: /\/makers\//,
  goods: /\/p\//,
  stories: /\/stories\//,
  categories: /\/categories\//,
}

/** Axe takes its time and a room's pages are of one making: it reads a few of each, or all when EVERY_PAGE is set. */
const read = process.env.EVERY_PAGE ? Number.POSITIVE_INFINITY : 4

for (const [room, pattern] of Object.entries(rooms)) {
  for (const lang of ['th', 'en'] as const) {
    test(`${room} in ${lang}: accessible, readable, without a script, on 320 px and with large letters`, async ({
      page,
      request,
    }) => {
      const paths = (await shopAddresses(request)).filter((path) => pattern.test(path) && langOf(path) === lang)
      expect(paths.length).toBeGreaterThan(5)
      test.setTimeout(30_000 + paths.length * 3_000)
      for (const [at, path] of paths.entries()) {
        await page.setViewportSize({ width: 320, height: 740 })
        const answer = await page.goto(path)
        expect.soft(answer?.status(), path).toBe(200)
        const { scripts, ...told } = await tellOf(page)
        expect.soft(told, path).toEqual({ lang, headings: 1, hasTitle: true, hasDescription: true })
        expect.soft(scripts, path).toBe(0)
        await expectNoSideScroll(page)
        await expectThumbSized(page)
        await expectReadable(page)
        if (at % Math.ceil(paths.length / read) === 0) await expectAccessible(page)
        await page.setViewportSize({ width: 360, height: 740 })
        await page.addStyleTag({ content: 'html { font-size: 200% }' })
        await expectNoSideScroll(page)
      }
    })
  }
}

for (const path of ['/', '/neighbourhoods', '/search?q=ขัน']) {
  test(`${path} can be used by keyboard`, async ({ page }) => {
    await page.goto(path)
    await expectUsableByKeyboard(page)
  })
}

test('a thing, its maker, its story and its community can be used by keyboard', async ({ page, request }) => {
  const paths = await shopAddresses(request)
  for (const kind of [/^\/p\//, /^\/makers\//, /^\/stories\/\w+/, /^\/communities\/\w+/]) {
    await page.goto(paths.find((path) => kind.test(path)) ?? '')
    await expectUsableByKeyboard(page)
  }
})

test('the search is accessible, with and without results', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  for (const path of [
    '/search',
    '/search?q=ขัน',
    '/search?q=zzzzqqqq',
    '/search?q=🙂',
    '/search?q=ขนม&stock=1&sort=cheap&district=dusit',
    '/search?q=ขนม&price=4&mark=gi',
    '/search?q=บาน&only=community',
    '/en/search?q=khan',
    `/search?q=${'ก'.repeat(200)}`,
  ]) {
    await page.goto(path)
    await expectNoSideScroll(page)
    await expectThumbSized(page)
    await expectReadable(page)
    await expectAccessible(page)
  }
})

async function tellOf(page: Page) {
  return page.evaluate(() => ({
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    hasTitle: document.title.length > 3,
    hasDescription: (document.querySelector('meta[name=description]')?.getAttribute('content') ?? '').length > 10,
    scripts: document.querySelectorAll('script:not([type="application/ld+json"])').length,
  }))
}
