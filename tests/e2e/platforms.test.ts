import { wordsIn } from '#app/i18n/words.ts'
import { expect, test } from '#tests/support/browser.ts'
import { onboardMaker, withdrawFromShop } from '#tests/support/journey/maker.ts'
import { connectFour, expectThere, platforms, pushAndMend } from '#tests/support/journey/platforms.ts'
import { bringGoods, publishGoods } from '#tests/support/journey/product.ts'
import { signInAs } from '#tests/support/journey/sign-in.ts'

/** Four platforms in step, in Thai on a 360 px phone: put up, bought on one, edited by hand on another, withdrawn everywhere. */

const words = wordsIn('th').desk.listing
const trial = 'ร้านทดลองของทีมงาน'
const shops = { shopee: trial, lazada: trial, tiktok: trial, line: '@yaan-shop' } as const
const keys = {
  'ชื่อบัญชี LINE OA': '@yaan-shop',
  'API key': 'simulated-myshop-api-key-0001',
  รหัสลับของเว็บฮุก: 'simulated-myshop-webhook-secret',
  เลขหมวดหมู่ของสินค้า: '1201 ผ้าทอ',
}
const maker = { name: 'ลุงคำช่างทอบ้านบุ', callName: 'ลุงคำ', makes: 'ผ้าทอมือ' }
const goods = {
  name: 'ผ้าคลุมไหล่ทอมือลายน้ำไหลของลุงคำ',
  maker: maker.callName,
  price: '890',
  stock: '6',
  picture: 'ผ้าคลุมไหล่พาดบนราวไม้',
  shelf: 'souvenir' as const,
  about: 'ลุงคำทอทีละผืนหลังเลิกตีขัน ใช้ฝ้ายปั่นมือ ลายน้ำไหลต้องเปลี่ยนกระสวยทุกสามเส้น ซักมือแล้วผึ่งในร่ม',
}

// A form that is refused is answered with 400, and the browser writes that down.
test.use({ tolerated: [/status of 400/] })

test('four platforms: connected, put up, bought on one, edited on another, withdrawn everywhere', async ({
  page,
  visitor,
  request,
  simulators,
}) => {
  test.setTimeout(600_000)
  const outside = await visitor()
  const front = (path: string) => `${simulators}/${path}`
  const left = (units: number) =>
    outside.getByRole('listitem').filter({ hasText: goods.name }).getByText(`เหลือ ${units} ชิ้น`)

  await signInAs(page, 'volunteer', 'บ้านบุ')
  await test.step('a maker with goods in our shop', async () => {
    await page.goto('/desk')
    await onboardMaker(page, maker)
  })
  const makerPage = page.url()
  await bringGoods(page, goods)
  const productPage = page.url().replace(/[?#].*$/, '')
  const address = await publishGoods(page)
  const code = address.split('/')[2] ?? ''
  const units = async () => {
    const answer: { variants: { available: number }[] } = await (await request.get(`/api/v1/products/${code}`)).json()
    return answer.variants[0]?.available
  }

  await test.step('four shops are connected', () => connectFour(page, shops, keys))

  const listings = new Map<string, string>()
  await test.step('what is missing is told, mended, and it is live on four platforms', async () => {
    const asked: boolean[] = []
    for (const platform of platforms) {
      const pushed = await pushAndMend(page, productPage, platform, shops[platform.partner])
      listings.set(platform.partner, pushed.listing)
      asked.push(pushed.asked)
    }
    expect(asked, 'some platform asks for an attribute').toContain(true)
    for (const { path } of platforms)
      await expectThere(outside, front(path), () => expect(left(6)).toBeVisible({ timeout: 1_000 }))
  })

  await test.step('bought on Shopee: one less in our shop and on the other three', async () => {
    await outside.goto(front('shopee'))
    await outside.getByRole('link', { name: goods.name }).click()
    await outside.getByRole('checkbox').check()
    await outside.getByRole('button', { name: 'สั่งซื้อ' }).click()
    await expect.poll(units, { timeout: 60_000 }).toBe(5)
    for (const { path } of platforms)
      await expectThere(outside, front(path), () => expect(left(5)).toBeVisible({ timeout: 1_000 }))
  })

  await test.step('edited by hand on Lazada: both versions are shown, ours is chosen', async () => {
    const louder = `${goods.name} ลดราคา`
    await outside.goto(front('lazada'))
    await outside.getByRole('listitem').filter({ hasText: goods.name }).getByRole('link').first().click()
    await outside.getByRole('link', { name: 'เข้าหลังร้าน' }).click()
    const card = outside.getByRole('listitem').filter({ has: outside.getByRole('heading', { name: goods.name }) })
    await card.locator('input[name="name"]').fill(louder)
    await card.locator('button[value="edit"]').click()
    await expectThere(page, listings.get('lazada') ?? '', () =>
      expect(page.getByRole('heading', { name: words.differences })).toBeVisible({ timeout: 1_000 }),
    )
    await expect(page.getByText(louder)).toBeVisible()
    await page.getByRole('button', { name: words.do.writeOurs }).click()
    await expectThere(outside, front('lazada'), async () => {
      await expect(left(5)).toBeVisible({ timeout: 1_000 })
      await expect(outside.getByText(louder)).toHaveCount(0)
    })
  })

  await test.step('the maker takes her yes back: absent everywhere', async () => {
    await page.goto(makerPage)
    await withdrawFromShop(page)
    for (const { path } of platforms)
      await expectThere(outside, front(path), () =>
        expect(outside.getByText(goods.name)).toHaveCount(0, { timeout: 1_000 }),
      )
    expect((await request.get(address)).status()).toBe(410)
  })
})
