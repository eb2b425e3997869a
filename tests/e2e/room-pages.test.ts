import { expectAccessible } from '#tests/support/axe.ts'
import { expect, test } from '#tests/support/browser.ts'
import { signInAs } from '#tests/support/journey/sign-in.ts'
import { expectUsableByKeyboard } from '#tests/support/keyboard.ts'
import { expectNoSideScroll, expectReadable, expectThumbSized } from '#tests/support/layout.ts'
import { walkRoom } from '#tests/support/room-pages.ts'

/** Every kind of page behind the sign-in, as each role comes by it: accessible, on the smallest phone and with large letters. */

const rooms = [
  { role: 'volunteer', front: '/desk', lang: 'th', least: 20 },
  { role: 'committee', front: '/desk', lang: 'en', least: 8 },
  { role: 'staff', front: '/office', lang: 'th', least: 5 },
  { role: 'seller', front: '/account', lang: 'en', least: 1 },
  { role: 'seller', front: '/sell', lang: 'th', least: 4 },
] as const

for (const { role, front, lang, least } of rooms) {
  test(`the pages of ${front} for a ${role}, in ${lang}`, async ({ page, context, baseURL }) => {
    test.setTimeout(240_000)
    await signInAs(page, role)
    if (lang === 'en') await context.addCookies([{ name: 'yaan-lang', value: 'en', url: baseURL ?? '' }])
    const kinds = await walkRoom(page, { fronts: [front] }, async (path) => {
      await page.setViewportSize({ width: 320, height: 740 })
      await expect.soft(page.locator('html'), path).toHaveAttribute('lang', lang)
      await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
      expect.soft(await page.title(), path).not.toBe('')
      await expectNoSideScroll(page)
      await expectThumbSized(page)
      await expectReadable(page, front === '/sell' ? 18 : 16)
      await expectAccessible(page)
      await page.setViewportSize({ width: 360, height: 740 })
      await page.addStyleTag({ content: 'html { font-size: 200% }' })
      await expectNoSideScroll(page)
    })
    expect(kinds.length, kinds.join('\n')).toBeGreaterThanOrEqual(least)
  })
}

test('the desk can be used by keyboard', async ({ page }) => {
  await page.goto('/account/sign-in')
  await expectUsableByKeyboard(page)
  await signInAs(page, 'volunteer')
  for (const path of [
    '/desk',
    '/desk/orders',
    '/desk/pickup',
    '/desk/makers',
    '/desk/products',
    '/desk/stories',
    '/desk/partners',
    '/desk/partners/shops',
  ]) {
    await page.goto(path)
    await expectUsableByKeyboard(page)
  }
})

test('a maker’s own room can be used by keyboard', async ({ page }) => {
  await signInAs(page, 'seller')
  for (const path of ['/sell', '/sell/orders']) {
    await page.goto(path)
    await expectUsableByKeyboard(page)
  }
})

test('the sign-in page is accessible', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto('/account/sign-in')
  await expectNoSideScroll(page)
  await expectThumbSized(page)
  await expectReadable(page)
  await expectAccessible(page)
})
