import { expect, test } from '#tests/support/browser.ts'
import { connectShopee, pushToShopee } from '#tests/support/journey/listing.ts'
import { onboardMaker, withdrawFromShop } from '#tests/support/journey/maker.ts'
import { bringGoods, changePrice, publishGoods } from '#tests/support/journey/product.ts'
import { expectPublic, findInShop } from '#tests/support/journey/shopper.ts'
import { signInAs } from '#tests/support/journey/sign-in.ts'
import { approveStory, tellStory } from '#tests/support/journey/story.ts'

/** The whole main job, on a 360 px phone in Thai: from a maker's door to a shopper and to a partner platform, and back. */

const community = 'บ้านครัว'
const maker = { name: 'ป้าแดงผ้าทอ', callName: 'ป้าแดง', makes: 'ผ้าขาวม้าทอมือ' }
const goods = {
  name: 'ผ้าขาวม้าทอมือสีครามลายตารางของป้าแดง',
  maker: maker.callName,
  price: '450',
  stock: '5',
  picture: 'ผ้าสีครามพับวางบนโต๊ะไม้',
  about: 'ป้าแดงทอทีละผืนด้วยกี่ที่พ่อต่อให้ ใช้ฝ้ายย้อมคราม ซักแล้วยิ่งนุ่ม ใช้คล้องคอ ปูโต๊ะ หรือห่อของไปวัดก็ได้',
}
const tale = {
  subject: goods.name,
  storyteller: 'ป้าแดง',
  title: 'ผืนที่ทอก่อนฟ้าสาง',
  lede: 'ถ้ากี่เงียบ แปลว่าป้าไม่สบาย',
  place: 'กี่ของป้าแดงตั้งอยู่ริมหน้าต่างชั้นล่าง แสงเช้าลอดเข้ามาพอดีกับเวลาที่ป้าขึงด้าย คนเดินผ่านได้ยินเสียงกระทบฟืมทุกวัน',
  craft:
    'ป้าย้อมด้ายสามรอบ ตากในร่ม แล้วค่อยขึ้นกี่ ทอได้วันละครึ่งผืน ตาตรงไหนหลวมก็รื้อทอใหม่ทั้งแถว ' +
    'ป้าบอกว่าขั้นที่ยากที่สุดคือการขึงด้ายให้ตึงเท่ากันทุกเส้น ถ้าด้ายเส้นเดียวหย่อน ลายตารางจะเบี้ยวไปทั้งผืน ' +
    'ทอเสร็จแล้วป้าเอาผ้าไปซักน้ำเปล่าหนึ่งครั้ง รีดตอนยังหมาด แล้วพับวางไว้ให้ลูกค้าลองจับดูก่อน',
  claim: 'ผ้าหนึ่งผืนใช้เวลาทอสองวัน',
  source: 'ป้าแดงเล่าให้ฟัง',
}
const shopOnShopee = 'ร้านชุมชนย่าน'

test('from a maker’s door to a shopper and to Shopee, and gone again when she changes her mind', async ({
  page,
  visitor,
  request,
  simulators,
}) => {
  test.setTimeout(300_000)
  const onShopee = await visitor()
  const shopper = await visitor({ javaScriptEnabled: false })

  await test.step('a maker without phone and e-mail is taken up, with her consent', async () => {
    await signInAs(page, 'volunteer', community)
    await onboardMaker(page, maker)
  })
  const makerPage = page.url()
  await test.step('her cloth is photographed, described and priced', () => bringGoods(page, goods))
  const productPage = page.url()
  await test.step('the story behind it is told', () => tellStory(page, tale))
  await test.step('somebody of the committee approves it', async () => {
    const committee = await visitor({ hasTouch: true, isMobile: true })
    await signInAs(committee, 'committee', community)
    await approveStory(committee, tale.title)
  })
  await test.step('it goes into the shop', async () => {
    await page.goto(productPage)
    await publishGoods(page)
  })
  const seen = await test.step('a shopper without JavaScript finds it', () =>
    findInShop(shopper, { ...goods, price: '฿450', story: tale.title, maker: maker.name }))
  await expectPublic(request, seen, true)

  await test.step('it is pushed to Shopee and seen there', async () => {
    await connectShopee(page, shopOnShopee)
    await page.goto(productPage)
    await pushToShopee(page, { shop: shopOnShopee, story: tale.lede, material: 'ฝ้าย' })
    await onShopee.goto(`${simulators}/shopee`)
    await onShopee.getByRole('link', { name: goods.name }).click()
    await expect(onShopee.getByText('฿450')).toBeVisible()
    await expect(onShopee.getByText('เหลือ 5 ชิ้น')).toBeVisible()
    await expect(onShopee.getByText(tale.lede)).toBeVisible()
  })
  await test.step('another price is followed here and there', async () => {
    await page.goto(productPage)
    await changePrice(page, '480')
    await expect(async () => {
      await onShopee.reload()
      await expect(onShopee.getByText('฿480')).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 30_000 })
    await shopper.goto(seen.product)
    await expect(shopper.getByText('฿480').first()).toBeVisible()
  })
  await test.step('she takes her yes back, and it is gone everywhere', async () => {
    await page.goto(makerPage)
    await withdrawFromShop(page)
    await expectPublic(request, seen, false)
    await expect(async () => {
      await onShopee.goto(`${simulators}/shopee`)
      await expect(onShopee.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(onShopee.getByText(goods.name)).toHaveCount(0, { timeout: 1_000 })
    }).toPass({ timeout: 30_000 })
  })
})
