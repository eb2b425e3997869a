import { expect, type Page } from '@playwright/test'
import { wordsIn } from '#app/i18n/words.ts'

const { money } = wordsIn('th')
const { refund: own, refunds: office } = money

/** The buyer asks for one piece back, because it is broken. Ends on the page that says that it came in. */
export async function askForRefund(shopper: Page, orderPath: string, goods: string): Promise<void> {
  await shopper.goto(`${orderPath}/refund`)
  await shopper.getByLabel(goods).selectOption('1')
  await shopper.getByRole('radio', { name: own.whys.broken }).check()
  await shopper.getByLabel(own.noteLabel).fill('ขอบขาดตั้งแต่เปิดกล่อง')
  await shopper.getByRole('button', { name: own.send }).click()
  await expect(shopper.getByText(own.sentTitle)).toBeVisible()
  await expect(shopper.getByText(own.states.requested)).toBeVisible()
}

/** The buyer says where the money shall go, when their way of paying cannot send it back. */
export async function sayWhereTo(shopper: Page, orderPath: string): Promise<void> {
  const { target } = own
  await shopper.goto(`${orderPath}/refund`)
  await shopper.getByRole('radio', { name: target.kinds.promptpay }).check()
  await shopper.getByLabel(target.number).fill('081-234-5678')
  await shopper.getByLabel(target.name).fill('นางสมใจ ใจดี')
  await shopper.getByRole('button', { name: target.send }).click()
  await expect(shopper.getByText(target.known)).toBeVisible()
}

/** Somebody of staff opens the refund of this order, which waits for a person, and says yes to it. */
export async function approveRefund(staff: Page, orderCode: string, as: 'first' | 'second'): Promise<void> {
  await openRefund(staff, orderCode)
  await staff.getByRole('button', { name: as === 'first' ? office.approve : office.approveSecond, exact: true }).click()
  await staff.waitForURL(/\/office\/refunds$/)
}

/** Somebody of staff has paid it from the bank's own app, and notes the bank's reference. */
export async function finishRefund(staff: Page, orderCode: string): Promise<void> {
  await openRefund(staff, orderCode)
  await staff.getByRole('button', { name: office.target.show }).click()
  await expect(staff.getByText('นางสมใจ ใจดี')).toBeVisible()
  await staff.getByLabel(office.done.reference).fill(`0162${Date.now()}`)
  await staff.getByRole('button', { name: office.done.send }).click()
  await staff.waitForURL(/\/office\/refunds$/)
}

async function openRefund(staff: Page, orderCode: string): Promise<void> {
  await staff.goto('/office/refunds')
  await staff.getByRole('link', { name: orderCode }).first().click()
  await staff.waitForURL(/\/office\/refunds\/[0-9a-f-]{36}$/)
}
