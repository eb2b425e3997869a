import type { Page } from '@playwright/test'
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
  /** The volunteer of which community. */
  readonly community?: string
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
    ...{ role: 'volunteer', community: 'หัวตะเข้', fronts: ['/desk/orders', '/desk/pickup'], least: 16 },
    only: /^\/desk\/(orders|pickup|makers\/[0-9a-f-]{36}\/money)/,
    names: [
      '/desk/orders?done',
      '/desk/orders/:id of /desk/orders',
      '/desk/pickup/new',
      '/desk/makers/:id/money/account',
    ],
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

for (const { role, community, fronts, only, least, names } of rooms)
  for (const lang of ['th', 'en'] as const)
    test(`orders and money for a ${role}, in ${lang}`, async ({ page, context, baseURL }) => {
      test.setTimeout(600_000)
      await signInAs(page, role, community)
      if (lang === 'en') await context.addCookies([{ name: 'yaan-lang', value: 'en', url: baseURL ?? '' }])
      const helped = role === 'volunteer' ? [await moneyOfHelped(page)] : []
      const kinds = await walkRoom(page, { fronts: [...fronts, ...helped], only }, async (path) => {
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

/** The money of the first maker who has agreed that the volunteer helps with it. */
async function moneyOfHelped(page: Page): Promise<string> {
  await page.goto('/desk/makers')
  const makers = await page
    .locator('main a[href^="/desk/makers/"]')
    .evaluateAll((all) =>
      all.map((one) => one.getAttribute('href') ?? '').filter((href) => /[0-9a-f-]{36}$/.test(href)),
    )
  for (const maker of makers) {
    await page.goto(maker)
    if ((await page.locator(`a[href="${maker}/money"]`).count()) > 0) return `${maker}/money`
  }
  throw new Error('no maker of the demo lets this volunteer help with money')
}
