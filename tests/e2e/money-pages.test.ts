import type { Page } from '@playwright/test'
import { wordsIn } from '#app/i18n/words.ts'
import { expectAccessible } from '#tests/support/axe.ts'
import { expect, test } from '#tests/support/browser.ts'
import { placeOrder } from '#tests/support/journey/checkout.ts'
import { choosePayment, expectPaid, openCode, payAtStandIn } from '#tests/support/journey/pay.ts'
import { openTown } from '#tests/support/journey/town.ts'
import { expectUsableByKeyboard } from '#tests/support/keyboard.ts'
import { expectNoSideScroll, expectReadable, expectThumbSized } from '#tests/support/layout.ts'

/** A buyer's pages about money, in each state and language: by day, by night, by keyboard, on the smallest phone, in large letters. */

const { pay } = wordsIn('th')

/** In both languages; the page is the Thai one afterwards. */
async function expectSound(page: Page, path: string): Promise<void> {
  await expectSoundPage(page, `/en${path}`)
  await expectSoundPage(page, path)
}

async function expectSoundPage(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 740 })
  await page.goto(path)
  await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
  await expectNoSideScroll(page)
  await expectThumbSized(page)
  await expectReadable(page)
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'light' })
  await expectUsableByKeyboard(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.addStyleTag({ content: 'html { font-size: 200% }' })
  await expectNoSideScroll(page)
}

test('paying, the receipt and asking for money back', async ({ page: shopper, browser }) => {
  test.setTimeout(480_000)
  const product = await openTown(browser)
  const order = await placeOrder(shopper, { products: { [product]: 1 } })
  await expectSound(shopper, order.path)
  // Pages that look again by themselves would do so in the middle of a look at them.
  const paying = `${order.path}/pay?still`
  await expectSound(shopper, paying)
  await choosePayment(shopper, order, pay.method.bank.kbank)
  await expect(shopper.getByRole('heading', { name: pay.redirect.heading })).toBeVisible({ timeout: 30_000 })
  await expectSound(shopper, paying)
  await shopper.getByRole('button', { name: pay.leave }).click()
  await expect(shopper.getByText(pay.last.left)).toBeVisible()
  await expectSound(shopper, `${order.path}/pay/proof`)
  await shopper.goto(paying)
  await openCode(shopper, order)
  const standIn = shopper.url()
  await expectSound(shopper, paying)
  await shopper.goto(standIn)
  await payAtStandIn(shopper, order)
  await shopper.goto(paying)
  await expectPaid(shopper, order)
  const after = await shopper.request.get(`${order.path}/pay/code`)
  expect(after.status(), 'what a page opened before the payment still asks for').toBe(200)
  expect(await after.text()).toContain(pay.code.gone[0])
  for (const path of [paying, order.path, `${order.path}/receipt`, `${order.path}/refund`])
    await expectSound(shopper, path)
})
