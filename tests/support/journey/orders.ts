import { expect, type Page } from '@playwright/test'
import { wordsIn } from '#app/i18n/words.ts'

const { fulfilment: words } = wordsIn('th')
const { buttons } = words

/** Waits until an order with these goods stands in the room's list, and opens it. */
export async function openOrder(page: Page, room: '/sell/orders' | '/desk/orders', goods: string): Promise<void> {
  const card = page.getByRole('main').getByRole('link', { name: goods })
  await expect(async () => {
    await page.goto(room)
    await expect(card).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 150_000 })
  await card.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.ask.confirmed)
}

/** On the page of an order that was paid: accepted, packed, and given to the post. Ends on the same page. */
export async function shipOrder(page: Page, tracking: string): Promise<void> {
  await page.getByRole('button', { name: buttons.accept }).click()
  await page.getByRole('button', { name: buttons.pack }).click()
  await page.getByRole('link', { name: buttons.hand_over }).click()
  await page.getByRole('radio', { name: words.carriers.thailand_post }).check()
  await page.getByLabel(words.send.tracking, { exact: true }).fill(tracking)
  await page.getByRole('button', { name: words.send.button }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.ask.handed_over)
}

/** It has arrived: what was sent is the buyer's, and its money the maker's. */
export async function noteArrival(page: Page): Promise<void> {
  await page.getByRole('button', { name: buttons.deliver }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.ask.delivered)
}

/** On the page of an order that is collected: accepted, set ready, and given to who shows the code. */
export async function handOverAtPoint(page: Page, code: string): Promise<void> {
  await page.getByRole('button', { name: buttons.accept }).click()
  await page.getByRole('button', { name: buttons.pack_pickup }).click()
  await page.getByLabel(words.collect.code).fill(code)
  await page.getByRole('button', { name: buttons.collect }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.ask.delivered)
}
