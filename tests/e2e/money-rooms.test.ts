import type { Role } from '#app/domain/person/actor.ts'
import { expectAccessible } from '#tests/support/axe.ts'
import { expect, test } from '#tests/support/browser.ts'
import { signInAs } from '#tests/support/journey/sign-in.ts'
import { expectUsableByKeyboard } from '#tests/support/keyboard.ts'
import { expectNoSideScroll, expectReadable, expectThumbSized } from '#tests/support/layout.ts'
import { walkRoom } from '#tests/support/room-pages.ts'

/**
 * Every kind of page about orders and money behind the sign-in, with the demo's own orders: in both languages, by day and by
 * night, by keyboard, on the smallest phone and with large letters; in a maker's room nothing under 18 px.
 */

interface Room {
  readonly role: Role
  readonly fronts: readonly string[]
  readonly only: RegExp
  readonly least: 16 | 18
  /** Kinds of pages that must have been come by. */
  readonly names: readonly string[]
}

const rooms: readonly Room[] = [
  {
    ...{ role: 'seller', fronts: ['/sell', '/sell/orders', '/sell/money'], only: /^\/sell\/(orders|money)/, least: 18 },
    names: ['/sell/orders?stage=done', '/sell/money/account', '/sell/money/:month'],
  },
  {
    ...{ role: 'volunteer', fronts: ['/desk/orders', '/desk/pickup', '/desk/makers'], least: 16 },
    only: /^\/desk\/(orders|pickup|makers\/[0-9a-f-]{36}(\/money.*)?$)/,
    names: ['/desk/orders?done', '/desk/pickup/new', '/desk/makers/:id/money', '/desk/makers/:id/money/account'],
  },
  {
    ...{ role: 'staff', fronts: ['/office/money', '/office/delivery'], least: 16 },
    only: /^\/office\/(money|refunds|payouts|delivery)/,
    names: [
      ...['/office/money/review', '/office/money/statement', '/office/money/days', '/office/money/rules'],
      ...['/office/refunds', '/office/refunds/new', '/office/refunds/:id', '/office/payouts'],
    ],
  },
]

for (const { role, fronts, only, least, names } of rooms)
  for (const lang of ['th', 'en'] as const)
    test(`orders and money for a ${role}, in ${lang}`, async ({ page, context, baseURL }) => {
      test.setTimeout(600_000)
      await signInAs(page, role)
      if (lang === 'en') await context.addCookies([{ name: 'yaan-lang', value: 'en', url: baseURL ?? '' }])
      const kinds = await walkRoom(page, { fronts, only }, async (path) => {
        await page.setViewportSize({ width: 320, height: 740 })
        await expect.soft(page.locator('html'), path).toHaveAttribute('lang', lang)
        await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
        await expectNoSideScroll(page)
        await expectThumbSized(page)
        await expectReadable(page, least)
        await expectAccessible(page)
        await page.emulateMedia({ colorScheme: 'dark' })
        await expectAccessible(page)
        await page.emulateMedia({ colorScheme: 'light' })
        await expectUsableByKeyboard(page)
        await page.setViewportSize({ width: 360, height: 740 })
        await page.addStyleTag({ content: 'html { font-size: 200% }' })
        await expectNoSideScroll(page)
      })
      for (const name of names) expect(kinds).toContain(name)
    })
