import { expect, type Page } from '@playwright/test'
import { wordsIn } from '#app/i18n/words.ts'
import { codeIn } from './sign-in.ts'

const { money, office } = wordsIn('th')
const { own, payee, payouts } = money

interface Account {
  /** Where it is typed: the maker's own page, or the desk's. */
  readonly page: string
  /** Whoever types it proves who they are by a code to this address. */
  readonly email: string
  readonly simulators: string
  readonly number: string
  readonly name: string
}

/** Tells where a maker's money shall go, after proving once more who is there. */
export async function tellAccount(page: Page, account: Account): Promise<void> {
  const { email, simulators } = account
  await page.goto(account.page)
  // One code a minute goes to an address, and the one for signing in counts.
  await expect(async () => {
    await page.getByRole('button', { name: payee.prove.sendCode }).click()
    await expect(page.getByText(payee.prove.sentTo(email))).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 90_000 })
  await page.getByLabel(payee.prove.code).fill(await codeIn(page, { email, simulators }))
  await page.getByRole('button', { name: payee.prove.enter, exact: true }).click()
  await page.getByRole('radio', { name: payee.kinds.bank }).check()
  await page.getByLabel(payee.bank, { exact: true }).selectOption({ label: 'ไทยพาณิชย์' })
  await page.getByLabel(payee.number, { exact: true }).fill(account.number)
  await page.getByLabel(payee.name, { exact: true }).fill(account.name)
  await page.getByRole('button', { name: payee.save }).click()
  await expect(page.getByText(payee.ends(account.number.slice(-4)))).toBeVisible()
}

/** Sets how long money rests after the goods have arrived. Answers what it was. */
export async function setReleaseDays(staff: Page, days: string): Promise<string> {
  await staff.goto('/office/money/rules')
  const field = staff.getByLabel(office.money.rules.labels.releaseDays)
  const before = await field.inputValue()
  if (before === days) return before
  await field.fill(days)
  await staff.getByRole('button', { name: wordsIn('th').common.save }).click()
  await expect(staff.getByText(office.money.rules.saved)).toBeVisible()
  return before
}

/** Everybody who can be paid is planned now. */
export async function planPayouts(staff: Page): Promise<void> {
  await staff.goto('/office/payouts')
  await staff.getByRole('button', { name: payouts.plan }).click()
  await expect(staff).toHaveURL(/planned=/)
}

/** Somebody of staff says yes to the payout of this maker. */
export async function approvePayout(staff: Page, maker: string, amount: string): Promise<void> {
  await staff.goto('/office/payouts')
  await staff.getByRole('button', { name: payouts.approveOf(maker, amount) }).click()
  await expect(staff.getByRole('button', { name: payouts.approveOf(maker, amount) })).toHaveCount(0)
}

/** Waits until the maker's own page says how much was paid to them in all. */
export async function expectPaidOut(page: Page, address: string, amount: string): Promise<void> {
  await expect(async () => {
    await page.goto(address)
    await expect(page.getByText(own.paidOutSays(amount)).or(page.getByText(own.paidOut))).toBeVisible({
      timeout: 2_000,
    })
    await expect(page.getByRole('main')).toContainText(amount)
  }).toPass({ timeout: 90_000 })
}

/** Waits until the bank has looked at a maker's new account, and the maker's page says so. */
export async function expectAccountReady(page: Page, address: string): Promise<void> {
  await expect(async () => {
    await page.goto(address)
    await expect(page.getByText(payee.states.ready)).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 90_000 })
}
