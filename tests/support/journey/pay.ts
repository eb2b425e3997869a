import { expect, type Page } from '@playwright/test'
import { wordsIn } from '#app/i18n/words.ts'
import type { Placed } from './checkout.ts'
import { codeIn } from './sign-in.ts'

const { account, order: orderWords, pay } = wordsIn('th')

/** From the order's page to the way to pay of this name. */
export async function choosePayment(shopper: Page, order: Placed, name: string): Promise<void> {
  await shopper.goto(order.path)
  await shopper.getByRole('link', { name: orderWords.pay(order.total) }).click()
  await expect(shopper.getByRole('heading', { name: pay.choose.heading })).toBeVisible()
  await shopper.getByRole('button', { name }).click()
}

let cards = 0

/** Chooses a card: a code goes to the shopper's mailbox and comes back, and then the card may be chosen. */
export async function chooseCard(shopper: Page, order: Placed, simulators: string): Promise<void> {
  const { proof, method } = pay
  // Without so many digits that they could be a card's number, which that page refuses.
  const email = `card-${++cards}-${Date.now().toString(36)}@example.com`
  await choosePayment(shopper, order, method.card_hosted.name)
  await expect(shopper.getByRole('heading', { level: 1 })).toHaveText(proof.title)
  await shopper.getByLabel(proof.email).fill(email)
  await shopper.getByRole('button', { name: proof.send }).click()
  await shopper.getByLabel(account.code.code).fill(await codeIn(shopper, { email, simulators }))
  await shopper.getByRole('button', { name: proof.enter, exact: true }).click()
  await expect(shopper.getByText(proof.proved)).toBeVisible()
  await shopper.getByRole('button', { name: method.card_hosted.name }).click()
}

/** Chooses a PromptPay code and follows it to the stand-in of the bank's app. */
export async function openCode(shopper: Page, order: Placed): Promise<void> {
  await choosePayment(shopper, order, pay.method.promptpay.name)
  await expect(shopper.getByRole('heading', { name: pay.code.heading })).toBeVisible()
  const picture = shopper.getByRole('img', { name: pay.code.picture(order.total, order.code) })
  expect(
    await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBeGreaterThan(100)
  await shopper.getByRole('link', { name: pay.code.test }).click()
}

/** On the stand-in's page: the whole amount. */
export async function payAtStandIn(shopper: Page, { total }: Placed): Promise<void> {
  await shopper.getByRole('button', { name: `จ่าย ${total}`, exact: true }).click()
}

/** Turns one of the switches behind the stand-in's counter. */
export async function atOmise(page: Page, simulators: string, name: string, body: object): Promise<void> {
  const answer = await page.request.post(`${simulators}/omise/_control/${name}`, { data: body })
  expect(answer.status(), await answer.text()).toBe(200)
}

/** From our page to the provider's, by its plain link. */
export async function followToProvider(shopper: Page, name: string): Promise<void> {
  await expect(shopper.getByRole('heading', { name: pay.redirect.heading })).toBeVisible({ timeout: 30_000 })
  await shopper.getByRole('link', { name, exact: true }).click()
  await expect(shopper.getByRole('button').first()).toBeVisible()
}

/** The stand-in of the page on which cards are typed, in its own words. */
export const atCardPage = {
  refused: 'ธนาคารไม่อนุมัติ ลองบัตรอื่นหรือกลับไปที่ร้าน',
  yes: 'ใช่ ฉันเป็นคนจ่าย',
  leave: 'กลับไปที่ร้านโดยไม่จ่าย',
  runOut: 'ปล่อยให้หน้านี้หมดเวลา',
  toShop: 'กลับไปที่ร้าน',
  payLate: 'ให้เงินมาถึงช้า',

  async pay(shopper: Page, card: 'good' | 'declined' | 'secure'): Promise<void> {
    await shopper.locator(`input[name="card"][value="${card}"]`).check()
    await shopper.getByRole('button', { name: 'จ่ายเงิน' }).click()
  },
}

/** Coming back to the shop, the buyer is told that it is paid, after our own look at the provider. */
export async function expectPaid(shopper: Page, { path }: Placed): Promise<void> {
  await expect(shopper).toHaveURL((url) => url.pathname.startsWith(path))
  await expect(async () => {
    await shopper.goto(`${path}/pay?still`)
    await expect(shopper.getByRole('heading', { name: pay.paid.heading })).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
}
