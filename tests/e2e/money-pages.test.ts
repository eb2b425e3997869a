import type { Page } from '@playwright/test'
import { wordsIn } from '#app/i18n/words.ts'
import { expectAccessible } from '#tests/support/axe.ts'
import { expect, test } from '#tests/support/browser.ts'
import { placeOrder } from '#tests/support/journey/checkout.ts'
import { choosePayment, expectPaid, openCode, payAtStandIn } from '#tests/support/journey/pay.ts'
import { openTown } from '#tests/support/journey/town.ts'
import { expectUsableByKeyboard } from '#tests/support/keyboard.ts'
import { expectNoSideScroll, expectReadable, expectThumbSized } from '#tests/support/layout.ts'

/** A buyer's pages about money, in each state: accessible, by keyboard, on the smallest phone and with large letters. */

const { pay } = wordsIn('th')

async function expectSound(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto(path)
  await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
  await expectNoSideScroll(page)
  await expectThumbSized(page)
  await expectReadable(page)
  await expectAccessible(page)
  await expectUsableByKeyboard(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.addStyleTag({ content: 'html { font-size: 200% }' })
  await expectNoSideScroll(page)
}

test('paying, the receipt and asking for money back', async ({ page: shopper, browser }) => {
  test.setTimeout(240_000)
  const product = await openTown(browser)
  const order = await placeOrder(shopper, { products: { [product]: 1 } })
  // Pages that look again by themselves would do so in the middle of a look at them.
  const paying = `${order.path}/pay?still`
  await expectSound(shopper, paying)
  await choosePayment(shopper, order, pay.method.bank.kbank)
  await expect(shopper.getByRole('heading', { name: pay.redirect.heading })).toBeVisible({ timeout: 30_000 })
  await expectSound(shopper, paying)
  await shopper.getByRole('button', { name: pay.leave }).click()
  await expect(shopper.getByText(pay.last.left)).toBeVisible()
  await openCode(shopper, order)
  const standIn = shopper.url()
  await expectSound(shopper, paying)
  await shopper.goto(standIn)
  await payAtStandIn(shopper, order)
  await shopper.goto(paying)
  await expectPaid(shopper, order)
  for (const path of [paying, order.path, `${order.path}/receipt`, `${order.path}/refund`])
    await expectSound(shopper, path)
})
