import type { Page } from '@playwright/test'
import { wordsIn } from '#app/i18n/words.ts'
import { expect, test } from '#tests/support/browser.ts'
import { type Placed, placeOrder } from '#tests/support/journey/checkout.ts'
import {
  atCardPage,
  chooseCard,
  choosePayment,
  expectPaid,
  followToProvider,
  payAtStandIn,
} from '#tests/support/journey/pay.ts'
import { signInAs } from '#tests/support/journey/sign-in.ts'
import { openTown } from '#tests/support/journey/town.ts'

/** Every way to pay beside the PromptPay code, as a shopper without JavaScript goes it, and the ways in which it goes wrong. */

const { office, order: orderWords, pay } = wordsIn('th')
const { method } = pay

let product = ''

// One maker's goods are for all of these; each shopper orders a piece of their own.
test.describe.configure({ mode: 'default' })
// The browser writes down every form that is refused.
test.use({ tolerated: [/status of (400|409)/] })

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000)
  product = await openTown(browser)
})

/** A shopper without JavaScript, and the order that they have placed. */
async function begin(visitor: () => Promise<Page>): Promise<{ shopper: Page; order: Placed }> {
  const shopper = await visitor()
  return { shopper, order: await placeOrder(shopper, { products: { [product]: 1 } }) }
}

const withoutScript = { javaScriptEnabled: false }

test('by card on the provider’s page', async ({ visitor, simulators }) => {
  test.setTimeout(180_000)
  const { shopper, order } = await begin(() => visitor(withoutScript))
  await chooseCard(shopper, order, simulators)
  await followToProvider(shopper, pay.redirect.go.card_hosted)
  await atCardPage.pay(shopper, 'good')
  await expectPaid(shopper, order)
})

test('a card is refused, and the order is paid with another one', async ({ visitor, simulators }) => {
  test.setTimeout(180_000)
  const { shopper, order } = await begin(() => visitor(withoutScript))
  await chooseCard(shopper, order, simulators)
  await followToProvider(shopper, pay.redirect.go.card_hosted)
  await atCardPage.pay(shopper, 'declined')
  await expect(shopper.getByRole('alert')).toHaveText(atCardPage.refused)
  await atCardPage.pay(shopper, 'secure')
  await shopper.getByRole('button', { name: atCardPage.yes }).click()
  await expectPaid(shopper, order)
})

test('the card’s page is left, and another way is taken: TrueMoney, refused and then paid', async ({
  visitor,
  simulators,
}) => {
  test.setTimeout(180_000)
  const { shopper, order } = await begin(() => visitor(withoutScript))
  await chooseCard(shopper, order, simulators)
  await followToProvider(shopper, pay.redirect.go.card_hosted)
  await shopper.getByRole('button', { name: atCardPage.leave }).click()
  await expect(shopper.getByRole('heading', { name: pay.redirect.heading })).toBeVisible()
  await shopper.getByRole('button', { name: pay.leave }).click()
  await expect(shopper.getByText(pay.last.left)).toBeVisible()

  await shopper.getByRole('button', { name: method.truemoney.name }).click()
  await followToProvider(shopper, pay.redirect.go.truemoney)
  await shopper.getByRole('button', { name: 'ธนาคารไม่อนุมัติ' }).click()
  await expect(shopper.getByText(pay.last.refused)).toBeVisible({ timeout: 45_000 })
  await shopper.getByRole('button', { name: method.truemoney.name }).click()
  await followToProvider(shopper, pay.redirect.go.truemoney)
  await payAtStandIn(shopper, order)
  await expectPaid(shopper, order)
})

test('the card’s page runs out, and the money comes late: the order is paid once', async ({ visitor, simulators }) => {
  test.setTimeout(180_000)
  const { shopper, order } = await begin(() => visitor(withoutScript))
  await chooseCard(shopper, order, simulators)
  await followToProvider(shopper, pay.redirect.go.card_hosted)
  const cardPage = shopper.url()
  await shopper.getByRole('button', { name: atCardPage.runOut }).click()
  await shopper.getByRole('link', { name: atCardPage.toShop }).click()
  await expect(shopper.getByText(pay.last.timed_out)).toBeVisible({ timeout: 45_000 })
  await expect(shopper.getByRole('button', { name: method.card_hosted.name })).toBeVisible()
  await shopper.goto(cardPage)
  await shopper.getByRole('button', { name: atCardPage.payLate }).click()
  await expectPaid(shopper, order)
})

test('by a bank’s own app', async ({ visitor }) => {
  test.setTimeout(180_000)
  const { shopper, order } = await begin(() => visitor(withoutScript))
  await choosePayment(shopper, order, method.bank.kbank)
  await expect(shopper.getByText(method.bank.kbank)).toBeVisible()
  await followToProvider(shopper, pay.redirect.go.mobile_banking)
  await payAtStandIn(shopper, order)
  await expectPaid(shopper, order)
})

test('straight into our own account: somebody of staff sees the money and says so', async ({
  page: staff,
  visitor,
}) => {
  test.setTimeout(180_000)
  const { shopper, order } = await begin(() => visitor(withoutScript))
  await choosePayment(shopper, order, method.promptpay_direct.name)
  await expect(shopper.getByText(pay.code.receiver)).toBeVisible()
  await shopper.getByRole('button', { name: pay.code.claim }).click()
  await expect(shopper.getByRole('heading', { name: pay.waiting.claimedHeading })).toBeVisible()

  await signInAs(staff, 'staff')
  await staff.goto('/office/money/review')
  const matter = staff.locator('section').filter({ hasText: order.code })
  await matter.getByLabel(office.review.direct.reference).fill(`0150${Date.now()}`)
  await matter.getByLabel(office.review.direct.amount).fill(order.total.replace(/[฿,]/g, ''))
  await matter.getByRole('button', { name: office.review.direct.confirm }).click()
  await expect(matter).toHaveCount(0)
  await expectPaid(shopper, order)
  await shopper.goto(order.path)
  await expect(shopper.getByRole('heading', { name: orderWords.state.paid.title })).toBeVisible()
})
