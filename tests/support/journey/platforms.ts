import { expect, type Locator, type Page } from '@playwright/test'
import { partnerName } from '#app/i18n/partner-names.ts'
import { wordsIn } from '#app/i18n/words.ts'

const { desk } = wordsIn('th')
const words = desk.listing

/** A platform's page for buyers at the stand-ins, and its name on the desk. */
export const platforms = [
  { partner: 'shopee', path: 'shopee' },
  { partner: 'lazada', path: 'lazada' },
  { partner: 'tiktok', path: 'tiktok' },
  { partner: 'line', path: 'myshop' },
] as const
export type Platform = (typeof platforms)[number]

/** Connects these shops, one on every platform: by the seller's yes over there, or by the keys that its console shows. */
export async function connectFour(
  page: Page,
  shops: Readonly<Record<Platform['partner'], string>>,
  keys: Readonly<Record<string, string>>,
): Promise<void> {
  for (const { partner } of platforms) {
    await page.goto('/desk/partners/shops')
    await page.getByRole('link', { name: words.shops.connect(partnerName(partner, 'th')) }).click()
    if (partner === 'line') {
      for (const [label, value] of Object.entries(keys)) await page.getByLabel(label).fill(value)
      await page.getByRole('button', { name: words.shops.connect(partnerName(partner, 'th')) }).click()
    } else await page.getByRole('button', { name: shops[partner] }).click()
    await expect(page.getByRole('status').filter({ hasText: shops[partner] })).toBeVisible()
  }
}

/** From the product's page to that shop: sent as it is, told what is missing, mended where the message leads, and sent. */
export async function pushAndMend(page: Page, productPage: string, { partner }: Platform, shop: string) {
  await openPlace(page, productPage, { partner, shop })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.preview.title(partnerName(partner, 'th')))
  const refused = page.getByRole('heading', { name: words.problems })
  const asked = await refused.isVisible()
  if (asked) {
    await page.getByRole('button', { name: words.do.push }).click()
    await expect(page.locator('[aria-invalid="true"]').first()).toBeVisible()
    await page.getByRole('alert').getByRole('link', { name: words.mend }).first().click()
    await answerWhatIsMissing(page)
  }
  await page.getByRole('button', { name: words.do.push }).click()
  await page.waitForURL(/\/desk\/listings\/[0-9a-f-]{36}$/)
  const listing = page.url()
  // Some platforms look at it first.
  await expectThere(page, listing, () =>
    expect(page.getByRole('status').getByText(words.states.live, { exact: true })).toBeVisible({ timeout: 5_000 }),
  )
  return { listing, asked }
}

/** Opens the place of a product in that shop. */
async function openPlace(page: Page, productPage: string, { partner, shop }: { partner: string; shop: string }) {
  await page.goto(`${productPage}/listings`)
  const place = page.getByRole('listitem').filter({ hasText: words.on(partnerName(partner, 'th'), shop) })
  await place.getByRole('link').click()
}

/** Each field that the platform has refused gets the first answer that it offers. */
async function answerWhatIsMissing(page: Page): Promise<void> {
  const form = page.locator('form').filter({ has: page.getByRole('button', { name: words.do.push }) })
  for (const set of await form.locator('fieldset:has(p[id$="-error"])').all()) await choose(set)
  for (const select of await form.locator('select[aria-invalid="true"]').all()) await select.selectOption({ index: 1 })
  for (const box of await form.locator('input[aria-invalid="true"]:not([type="checkbox"],[type="radio"])').all())
    await box.fill('ทำมือ')
}

function choose(set: Locator): Promise<void> {
  return set.locator('input[type="checkbox"], input[type="radio"]').first().check()
}

/** Waits until a page of the outside world, read again and again, shows what it must. */
export async function expectThere(page: Page, address: string, look: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await look()
  }).toPass({ timeout: 90_000 })
}
