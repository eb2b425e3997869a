import { type APIRequestContext, expect, type Page } from '@playwright/test'

/** Every address at which a stranger can see something of a product, its maker and its story. */
export interface Seen {
  product: string
  maker: string
  story: string
  pictures: string[]
}

export interface Wanted {
  name: string
  price: string
  /** What is on its picture, in words. */
  picture: string
  story: string
  maker: string
}

/** A shopper without JavaScript searches for the goods and reads page after page. Answers where everything was. */
export async function findInShop(page: Page, goods: Wanted) {
  await page.goto('/')
  await page.getByRole('searchbox').first().fill(goods.name.slice(0, 14))
  await page.getByRole('searchbox').first().press('Enter')
  await page.getByRole('main').getByRole('link', { name: goods.name }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(goods.name)
  await expect(page.getByText(goods.price).first()).toBeVisible()
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
  const product = new URL(page.url()).pathname
  const pictures = await page
    .getByRole('img', { name: goods.picture })
    .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).src))
  expect(pictures.length).toBeGreaterThan(0)
  const maker = await page.getByRole('link', { name: goods.maker, exact: true }).first().getAttribute('href')
  const story = await page.locator('a[href*="/stories/"]').filter({ hasNotText: /^$/ }).last().getAttribute('href')
  await page.goto(story ?? '')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(goods.story)
  await page.goto(maker ?? '')
  await expect(page.getByRole('link', { name: goods.name })).toBeVisible()
  return { product, maker: maker ?? '', story: story ?? '', pictures }
}

/** Whether the outside world sees it: pages, pictures, API, sitemap. */
export async function expectPublic(
  request: APIRequestContext,
  { product, maker, story, pictures }: Seen,
  isPublic: boolean,
) {
  for (const path of [product, maker, story, `/en${product}`]) {
    expect((await request.get(path)).status(), path).toBe(isPublic ? 200 : 410)
  }
  for (const picture of pictures) expect((await request.get(picture)).status(), picture).toBe(isPublic ? 200 : 404)
  const code = product.split('/')[2] ?? ''
  expect((await request.get(`/api/v1/products/${code}`)).status()).toBe(isPublic ? 200 : 410)
  const lists = await Promise.all(
    ['/sitemap.xml', '/api/v1/products?limit=100', '/categories/textile', '/stories'].map(async (path) =>
      (await request.get(path)).text(),
    ),
  )
  expect(lists.some((list) => list.includes(`/p/${code}`))).toBe(isPublic)
}
