import { expect, type Page } from '@playwright/test'
import { partnerName } from '#app/i18n/partner-names.ts'
import { wordsIn } from '#app/i18n/words.ts'

const { desk } = wordsIn('th')
const words = desk.listing
const shopee = partnerName('shopee', 'th')

/** Connects one shop on Shopee through the platform's own page, and comes back. */
export async function connectShopee(page: Page, shopOnShopee: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: desk.frame.nav.listings }).click()
  await page.getByRole('link', { name: desk.board.toShops }).click()
  await page.getByRole('link', { name: words.shops.connect(shopee) }).click()
  await page.getByRole('button', { name: shopOnShopee }).click()
  await expect(page.getByRole('status').filter({ hasText: words.shops.connected(shopOnShopee) })).toBeVisible()
}

/** From the product's page: how it will look there, what the platform asks, and off it goes. Ends where it is on sale there. */
export async function pushToShopee(
  page: Page,
  { shop, story, material }: { shop: string; story: string; material: string },
) {
  await page.getByRole('link', { name: desk.product.overview.toPartners }).click()
  const place = page.getByRole('listitem').filter({ hasText: words.on(shopee, shop) })
  await place.getByRole('link', { name: words.place.prepare }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.preview.title(shopee))
  await expect(page.getByRole('main')).toContainText(story)
  // What the platform asks is told before anything is sent.
  await expect(page.getByRole('heading', { name: words.problems })).toBeVisible()
  await page.getByRole('checkbox', { name: material, exact: true }).check()
  await page.getByRole('button', { name: words.do.push }).click()
  await page.waitForURL(/\/desk\/listings\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('status').getByText(words.states.live, { exact: true })).toBeVisible({ timeout: 45_000 })
}
