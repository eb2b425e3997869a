import { wordsIn } from '#app/i18n/words.ts'
import { expect, test } from '#tests/support/browser.ts'
import { type Placed, placeOrder } from '#tests/support/journey/checkout.ts'
import { letAccountsRipen } from '#tests/support/journey/days.ts'
import { handOverAtPoint, noteArrival, openOrder, shipOrder } from '#tests/support/journey/orders.ts'
import { atOmise, openCode, payAtStandIn } from '#tests/support/journey/pay.ts'
import {
  approvePayout,
  expectAccountReady,
  expectPaidOut,
  planPayouts,
  setReleaseDays,
  tellAccount,
} from '#tests/support/journey/payout.ts'
import { approveRefund, askForRefund, finishRefund, sayWhereTo } from '#tests/support/journey/refund.ts'
import { signInAs, signInByCode } from '#tests/support/journey/sign-in.ts'
import { foundCommunity, giveAccount, type Opened, openPickup, openStall } from '#tests/support/journey/town.ts'

/** Three makers, one order, from the cart to their bank accounts: in Thai on a 360 px phone, the shopper without JavaScript. */

const words = wordsIn('th')
const { fulfilment, money, office, order: orderWords } = words

/** So that a test may visit the same house again. */
const mark = crypto.randomUUID().slice(0, 4)
const community = `ชุมชนริมคลอง ${mark}`
const point = `ศาลาริมคลอง ${mark}`
const emails = {
  volunteer: `volunteer-${mark}@example.com`,
  seller: `seller-${mark}@example.com`,
  shopper: `shopper-${mark}@example.com`,
}
/** An account that two makers share is looked at by a person first. */
const accounts = {
  seller: `1${Date.now() % 1_000_000_000}`.padEnd(10, '0'),
  helped: `2${Date.now() % 1_000_000_000}`.padEnd(10, '0'),
}
const makers = {
  /** Has an account of her own, and sends by herself. */
  seller: {
    ...{ name: `สมพร ทอผ้า ${mark}`, callName: 'พี่สมพร', isHelped: false },
    goods: { name: `ผ้าคลุมไหล่ริมคลอง ${mark}`, price: '450', stock: '5' },
  },
  /** Has neither telephone nor account: the volunteer does it for her. */
  helped: {
    ...{ name: `ละออ จักสาน ${mark}`, callName: 'ยายละออ', isHelped: true },
    goods: { name: `กระเป๋าผ้าของยาย ${mark}`, price: '333.50', stock: '5' },
  },
  /** Hers is collected. */
  collected: {
    ...{ name: `บุญมี ปักผ้า ${mark}`, callName: 'น้าบุญมี', isHelped: true },
    goods: { name: `ผ้าเช็ดหน้าปักมือ ${mark}`, price: '120', stock: '5' },
  },
}

// A form that is refused is answered with 400, and the browser writes that down.
test.use({ tolerated: [/status of 400/] })

test('three makers, one order: paid, sent, partly refunded and paid out, to the satang', async ({
  page: volunteer,
  visitor,
  simulators,
}) => {
  test.setTimeout(600_000)
  const [staff, second, seller] = [await visitor(), await visitor(), await visitor()]
  const shopper = await visitor({ javaScriptEnabled: false })
  await signInAs(staff, 'staff', 'อนงค์')
  await signInAs(second, 'staff', 'พงศักดิ์')

  const stalls: Record<string, Opened> = {}
  await test.step('a community with three makers and a place to collect', async () => {
    await foundCommunity(staff, volunteer, { name: community, email: emails.volunteer, simulators })
    await openPickup(volunteer, point)
    for (const [key, maker] of Object.entries(makers)) stalls[key] = await openStall(volunteer, maker)
    const { makerId = '' } = stalls.seller ?? {}
    await giveAccount(volunteer, makerId, { email: emails.seller, name: makers.seller.name })
    await signInByCode(seller, { email: emails.seller, simulators, next: '/sell' })
  })
  const [own, helped, collected] = [stalls.seller, stalls.helped, stalls.collected]
  if (!own || !helped || !collected) throw new Error('three makers were taken up')

  const order: Placed = await test.step('one order over all three, one of them collected', () =>
    placeOrder(shopper, {
      products: { [own.product]: 1, [helped.product]: 2, [collected.product]: 1 },
      collects: { [makers.collected.name]: point },
      email: emails.shopper,
    }))

  await test.step('paid by a PromptPay code; the message about it is lost, and the buyer never comes back', async () => {
    await atOmise(staff, simulators, 'webhooks', { mode: 'drop' })
    await openCode(shopper, order)
    await payAtStandIn(shopper, order)
    await shopper.goto('about:blank')
  })

  await test.step('the sweep finds the money: the seller sees an order, sends it, and it arrives', async () => {
    await openOrder(seller, '/sell/orders', makers.seller.goods.name)
    await atOmise(staff, simulators, 'webhooks', { mode: 'normal' })
    await expect(seller.getByText(fulfilment.youGet(earned.seller))).toBeVisible()
    await shipOrder(seller, 'EF123456785TH')
    await noteArrival(seller)
  })
  await test.step('the volunteer sends for the maker who asked for help', async () => {
    await openOrder(volunteer, '/desk/orders', makers.helped.goods.name)
    await expect(volunteer.getByText(fulfilment.forMaker(makers.helped.callName))).toBeVisible()
    await shipOrder(volunteer, 'EF123456799TH')
    await noteArrival(volunteer)
    await volunteer.getByText(fulfilment.history).click()
    await expect(volunteer.getByText(fulfilment.byHelper(`อสท. ${community}`)).first()).toBeVisible()
  })
  await test.step('the buyer collects with the code from the order’s page', async () => {
    await shopper.goto(order.path)
    const code = await shopper.getByText(orderWords.collectCode).locator('xpath=following-sibling::*[1]').textContent()
    await openOrder(volunteer, '/desk/orders', makers.collected.goods.name)
    await handOverAtPoint(volunteer, code?.trim() ?? '')
    await shopper.goto(order.path)
    await expect(shopper.getByRole('heading', { name: orderWords.allDelivered.title })).toBeVisible()
    await expect(shopper.getByText('EF123456785TH')).toBeVisible()
  })

  await test.step('one piece comes back: two people agree, one pays it by hand', async () => {
    await askForRefund(shopper, order.path, makers.helped.goods.name)
    await approveRefund(staff, order.code, 'first')
    await approveRefund(second, order.code, 'second')
    await sayWhereTo(shopper, order.path)
    await finishRefund(second, order.code)
    await shopper.goto(`${order.path}/refund`)
    await expect(shopper.getByText(money.refund.states.manual_done)).toBeVisible()
  })

  const pages = { seller: '/sell/money', helped: `/desk/makers/${helped.makerId}/money` }
  const days = await test.step('accounts are told, and the money may go', async () => {
    await tellAccount(seller, {
      ...{ page: `${pages.seller}/account`, email: emails.seller, simulators },
      ...{ number: accounts.seller, name: makers.seller.name },
    })
    await tellAccount(volunteer, {
      ...{ page: `${pages.helped}/account`, email: emails.volunteer, simulators },
      ...{ number: accounts.helped, name: makers.helped.name },
    })
    await expectAccountReady(seller, pages.seller)
    await expectAccountReady(volunteer, pages.helped)
    await letAccountsRipen([own.makerId, helped.makerId])
    return setReleaseDays(staff, '0')
  })
  await test.step('both are paid, the third waits for an account', async () => {
    await planPayouts(staff)
    await expect(staff.getByRole('listitem').filter({ hasText: makers.collected.name })).toContainText(
      money.payouts.whys.no_account,
    )
    await approvePayout(staff, makers.seller.name, earned.seller)
    await approvePayout(second, makers.helped.name, earned.helpedLeft)
    await setReleaseDays(staff, days)
    await expectPaidOut(seller, pages.seller, earned.seller)
    await expectPaidOut(volunteer, pages.helped, earned.helpedLeft)
  })

  await test.step('their statements say it line by line', async () => {
    await seller.getByRole('region', { name: money.own.months }).getByRole('link').first().click()
    await expect(seller.getByRole('article').getByText(money.own.kinds.sold)).toBeVisible()
    await volunteer.getByRole('region', { name: money.own.months }).getByRole('link').first().click()
    const lines = volunteer.getByRole('article').getByRole('listitem')
    await expect(lines.filter({ hasText: money.own.kinds.sold })).toContainText(earned.helped)
    await expect(lines.filter({ hasText: money.own.kinds.refunded })).toContainText(`-${earned.helpedLeft}`)
    await expect(lines.filter({ hasText: money.own.kinds.paid_out })).toContainText(`-${earned.helpedLeft}`)
  })
  await test.step('and the books sum to zero', async () => {
    await staff.goto('/office/money')
    const total = staff.locator('div').filter({ has: staff.getByText(office.money.balances.total, { exact: true }) })
    await expect(total.last().getByRole('definition')).toHaveText('฿0.00')
  })
})

/** What is the makers' of their price: nine tenths, the community's tenth rounded half up. */
const earned = { seller: '฿405', helped: '฿600.30', helpedLeft: '฿300.15' }
