import type { APIRequestContext, BrowserContextOptions, Page } from '@playwright/test'
import { expectAccessible } from '#tests/support/axe.ts'
import { expect, test } from '#tests/support/browser.ts'
import { expectUsableByKeyboard } from '#tests/support/keyboard.ts'
import { expectNoSideScroll, expectReadable, expectThumbSized } from '#tests/support/layout.ts'
import { shopAddresses } from '#tests/support/shop-address.ts'

/** From a product to the page of an order, as a shopper without a script walks it. */

// The browser itself writes an error for every form that is refused.
test.use({ javaScriptEnabled: false, tolerated: [/status of 400/] })

test.beforeEach(({ page }) => page.route('**/i/**', (route) => route.fulfill({ status: 204 })))

/** Axe and the measuring tapes bring scripts of their own: they look at a copy of the page in a browser that runs them. */
type Visitor = (options: BrowserContextOptions) => Promise<Page>

async function expectSound(page: Page, visitor: Visitor): Promise<void> {
  const copy = await visitor({ javaScriptEnabled: true })
  const html = await page.content()
  await copy.setViewportSize({ width: 320, height: 740 })
  await copy.route('**/i/**', (route) => route.fulfill({ status: 204 }))
  await copy.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
  await copy.goto(page.url())
  await expectNoSideScroll(copy)
  await expectThumbSized(copy)
  await expectReadable(copy)
  await expectAccessible(copy)
  await expectUsableByKeyboard(copy)
  await copy.setViewportSize({ width: 360, height: 740 })
  await copy.addStyleTag({ content: 'html { font-size: 200% }' })
  await expectNoSideScroll(copy)
  await copy.close()
}

/** Puts the goods of the first so many makers that still have any into the cart. */
async function fillCart(
  page: Page,
  request: APIRequestContext,
  { makers, en = false }: { makers: number; en?: boolean },
) {
  const seen = new Set<string>()
  for (const path of await shopAddresses(request)) {
    if (seen.size >= makers) return
    if (!new RegExp(`^${en ? '/en' : ''}/p/`).test(path)) continue
    await page.goto(path)
    const maker = (await page.locator('a[href*="/makers/"]').first().getAttribute('href')) ?? ''
    const add = page.locator('form[action$="/cart"] button[type=submit]')
    if (seen.has(maker) || (await add.count()) === 0) continue
    const forms = page.locator('input[type=radio][name=sku]:not([disabled])')
    if ((await forms.count()) > 0) await forms.first().check()
    await add.click()
    if (await page.getByText(/สั่งของนี้ทางนี้ไม่ได้|cannot be ordered here yet/).count()) {
      await page
        .getByRole('button', { name: /^(เอา .* ออก|Remove )/ })
        .last()
        .click()
      continue
    }
    seen.add(maker)
  }
  throw new Error(`fewer than ${makers} makers have something to sell`)
}

test('three makers in one cart, mistakes that lose nothing, an order, and away again', async ({
  page,
  request,
  visitor,
}) => {
  test.setTimeout(240_000)
  await fillCart(page, request, { makers: 3 })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ตะกร้า')
  await expect(page.getByText('ใส่ตะกร้าให้แล้ว')).toBeVisible()
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(3)
  await expectSound(page, visitor)

  await page.getByRole('button', { name: 'ไปสั่งซื้อ' }).click()
  await expectSound(page, visitor)
  await page.getByLabel('ชื่อผู้รับ').fill('สมใจ ใจดี')
  await page.getByLabel('เบอร์โทรผู้รับ').fill('081-23')
  await page.getByRole('button', { name: 'ดูยอดรวมก่อนสั่ง' }).click()
  await expect(page.getByText('เบอร์นี้ยังไม่ครบ').last()).toBeVisible()
  await expect(page.getByText('รหัสไปรษณีย์มีตัวเลข 5 ตัว').last()).toBeVisible()
  await expect(page.getByLabel('ชื่อผู้รับ')).toHaveValue('สมใจ ใจดี')
  await expectSound(page, visitor)

  await page.getByLabel('เบอร์โทรผู้รับ').fill('๐๘๑-๒๓๔ ๕๖๗๘')
  await page.getByLabel('รหัสไปรษณีย์').fill('๑๐๔๐๐')
  await page.getByRole('button', { name: 'ค้นหาแขวงหรือตำบล' }).click()
  await page
    .getByLabel('แขวงหรือตำบล', { exact: true })
    .first()
    .selectOption({ label: 'สามเสนใน · พญาไท · กรุงเทพมหานคร' })
  await page.getByLabel('บ้านเลขที่ หมู่ ซอย ถนน').fill('99/1 ซอยอารีย์ 4')
  await expectSound(page, visitor)
  await page.getByRole('button', { name: 'ดูยอดรวมก่อนสั่ง' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ตรวจแล้วสั่งซื้อ')
  await expect(page.getByText('081-234-5678')).toBeVisible()
  await expect(page.getByText('แขวงสามเสนใน เขตพญาไท')).toBeVisible()
  await expect(page.getByText(/คืนได้ภายใน 7 วันหลังได้รับของ/)).toBeVisible()
  await expectSound(page, visitor)
  await page.getByRole('button', { name: 'แก้ไข' }).click()
  await expect(page.getByLabel('บ้านเลขที่ หมู่ ซอย ถนน')).toHaveValue('99/1 ซอยอารีย์ 4')
  await page.getByRole('button', { name: 'ดูยอดรวมก่อนสั่ง' }).click()

  const place = page.getByRole('button', { name: /^สั่งซื้อ ฿/ })
  const total = (await place.textContent())?.match(/฿[\d,.]+/)?.[0] ?? ''
  await place.click()
  await expect(page).toHaveURL(/\/orders\/[\w-]{24}$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^คำสั่งซื้อ YN-\w{6}$/)
  await expect(page.getByRole('link', { name: `จ่ายเงิน ${total}` })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'รอจ่ายเงิน' })).toBeVisible()
  await expectSound(page, visitor)

  const order = page.url()
  // What was ordered is out of the cart; what another shopper was faster with may still be told of there.
  await page.goto('/checkout')
  await expect(page.getByRole('link', { name: 'ตะกร้า', exact: true })).toBeVisible()
  await page.goto(order)
  await page.getByRole('button', { name: 'ยกเลิกคำสั่งซื้อ' }).click()
  await expect(page.getByRole('heading', { name: 'ยกเลิกแล้ว' })).toBeVisible()
  await expectSound(page, visitor)
  await page.getByRole('button', { name: 'ซื้ออีกครั้ง' }).click()
  await expect(page.getByText('หยิบของจากคำสั่งซื้อเดิมใส่ตะกร้าให้แล้ว')).toBeVisible()
})

test('an English visitor types an address that the books do not know, is asked once, and orders', async ({
  page,
  request,
  visitor,
}) => {
  test.setTimeout(240_000)
  await fillCart(page, request, { makers: 1, en: true })
  await page.getByRole('button', { name: 'Go to checkout' }).click()
  await page.getByLabel('Name of the recipient').fill('Ann Walker')
  await page.getByLabel('Thai phone number').fill('+66 81 234 5678')
  await page.getByLabel('Postal code').fill('99999')
  await page.getByRole('button', { name: 'Find the sub-district' }).click()
  await expect(page.getByText('We do not know the code 99999')).toBeVisible()
  await page
    .getByLabel(/^Sub-district/)
    .last()
    .fill('Si Phum')
  await page.getByLabel(/^District/).fill('Mueang')
  await page.getByLabel('Province').selectOption({ label: 'Chiang Mai' })
  await page.getByLabel('House number, moo, soi, road').fill('1 Ratchadamnoen Road')
  await expectSound(page, visitor)
  await page.getByRole('button', { name: 'See the total' }).click()
  await expect(page.getByText('We did not find this sub-district under 99999.')).toBeVisible()
  await expectSound(page, visitor)
  await page.getByRole('link', { name: 'It is right, go on' }).click()
  await expect(page.getByRole('button', { name: /^Order for ฿/ })).toBeInViewport()
  await page.getByRole('button', { name: /^Order for ฿/ }).click()
  await expect(page).toHaveURL(/\/en\/orders\/[\w-]{24}$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Order YN-/)
  await expectSound(page, visitor)
})

test('nobody but the buyer’s browser learns of a cart or an order', async ({ page, request }) => {
  test.setTimeout(120_000)
  await fillCart(page, request, { makers: 1 })
  const [cookie] = (await page.context().cookies()).filter(({ name }) => name === 'yaan-cart')
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  expect(cookie?.value).toMatch(/^[0-9a-f]{32}\.\d+$/)
  for (const path of ['/cart', '/checkout', '/orders', '/en/orders', '/en/cart']) {
    const headers = (await page.goto(path))?.headers() ?? {}
    expect.soft(headers['cache-control'], path).toContain('no-store')
    expect.soft(headers['x-robots-tag'], path).toContain('noindex')
    expect.soft(headers['referrer-policy'], path).toBe('no-referrer')
  }
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain('Disallow: /orders')
})

test('a hostile cart is an empty cart', async ({ request }) => {
  for (const value of [
    'x',
    '.',
    '~~~',
    `${'0'.repeat(32)}.5`,
    'a'.repeat(3_900),
    '%00',
    '"><script>',
    `${'f'.repeat(32)}.99~`.repeat(40),
  ]) {
    const answer = await request.get('/cart', { headers: { cookie: `yaan-cart=${value}` } })
    expect.soft(answer.status(), value.slice(0, 20)).toBe(200)
    expect.soft(await answer.text(), value.slice(0, 20)).toContain('ตะกร้ายังว่าง')
  }
})

test.describe('an address that is no order’s', () => {
  test.use({ tolerated: [/404/] })
  test('is simply not there', async ({ page }) => {
    for (const token of ['x', 'A'.repeat(24), '..%2F..', '%F0%9F%98%80']) {
      const answer = await page.goto(`/orders/${token}`)
      expect.soft(answer?.status(), token).toBe(404)
    }
  })
})
