import { expect, type Page } from '@playwright/test'
import { wordsIn } from '#app/i18n/words.ts'
import { drawTelephonePhoto } from '../picture.ts'
import { addPhoto } from './maker.ts'

const { category, common, desk } = wordsIn('th')
const words = desk.product

export interface Goods {
  name: string
  maker: string
  price: string
  stock: string
  about: string
  /** What is on its picture, in words. */
  picture: string
  /** Ours; a shelf that was placed on a platform before is not asked for again. */
  shelf?: 'textile' | 'souvenir'
}

/** Goes through every question of a new piece (of cloth, unless it says otherwise), from the maker's page to the product's own, all answered. */
export async function bringGoods(page: Page, goods: Goods): Promise<void> {
  const { shelf = 'textile' } = goods
  await page.getByRole('link', { name: desk.maker.page.addProduct }).click()
  await page.getByRole('button', { name: goods.maker }).click()
  const asks = (title: string) => expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const goOn = () => page.getByRole('button', { name: words.saveAndGoOn }).click()

  await asks(words.asks.photos)
  // A picture of its own: the same bytes shown elsewhere would rightly outlive these goods.
  const colour = `#${crypto.randomUUID().slice(0, 6)}`
  await addPhoto(page, await drawTelephonePhoto(colour), 1)
  await goOn()
  await asks(words.asks.name)
  await page.getByLabel(words.fields.titleTh).fill(goods.name)
  await goOn()
  await asks(words.asks.shelf)
  await page.getByRole('radio', { name: category.names[shelf].name }).check()
  await goOn()
  await asks(words.asks.price(category.each[shelf]))
  await page.getByRole('textbox', { name: words.fields.price }).fill(goods.price)
  await goOn()
  await page.getByRole('button', { name: words.pricing.yes }).click()
  await asks(words.asks.stock)
  await page.getByLabel(words.fields.counted).fill(goods.stock)
  await page.getByRole('radio', { name: words.stocking.ready.name }).check()
  await goOn()
  await asks(words.asks.parcel)
  await page.getByLabel(words.fields.weight).fill('350')
  await page.getByLabel(words.fields.length).fill('30')
  await page.getByLabel(words.fields.width).fill('20')
  await page.getByLabel(words.fields.height).fill('5')
  await goOn()
  await asks(words.asks.about)
  await page.getByLabel(words.fields.descriptionTh).fill(goods.about)
  await page.getByLabel(words.fields.materialsTh).fill('ฝ้ายย้อมคราม')
  await goOn()
  await asks(words.asks.alt)
  await page.getByLabel(words.fields.altTh(1)).fill(goods.picture)
  await goOn()
  await asks(words.asks.marks)
  await page.getByRole('link', { name: words.toOverview }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(goods.name)
  await expect(page.getByText(words.allThere)).toBeVisible()
}

/** Puts the product in front into the shop. Answers its address there. */
export async function publishGoods(page: Page): Promise<string> {
  await page.getByRole('button', { name: words.overview.publish, exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: words.overview.justPublished })).toBeVisible()
  const address = await page.getByRole('link', { name: words.overview.see }).getAttribute('href')
  expect(address).toMatch(/^\/p\//)
  return address ?? ''
}

/** Sets another price on the product whose page is in front, and says yes to it in words. */
export async function changePrice(page: Page, price: string): Promise<void> {
  await page.getByRole('link', { name: `${common.edit} ${words.steps.price}` }).click()
  await page.getByRole('textbox', { name: words.fields.price }).fill(price)
  await page.getByRole('button', { name: common.save, exact: true }).click()
  await page.getByRole('button', { name: words.pricing.yes }).click()
  await expect(page.getByRole('status').filter({ hasText: words.overview.saved })).toBeVisible()
}
