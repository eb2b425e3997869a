import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { wordsIn } from '#app/i18n/words.ts'
import { expectAccessible } from '#tests/support/axe.ts'
import { expect, test } from '#tests/support/browser.ts'
import { expectNoSideScroll, expectReadable, expectThumbSized } from '#tests/support/layout.ts'

const { category, common, desk, photo } = wordsIn('th')
const words = desk.product
const heic = resolve('tests/support/pictures/telephone.heic')
const noPicture = resolve('tests/support/pictures/README.md')

// The browser itself writes an error for every form that is refused.
test.use({ tolerated: [/status of 400/] })

/** What every screen of the desk promises. */
async function expectSound(page: Page) {
  await expectAccessible(page)
  await expectReadable(page)
  await expectThumbSized(page)
  await page.setViewportSize({ width: 320, height: 740 })
  await expectNoSideScroll(page)
  await page.setViewportSize({ width: 360, height: 740 })
}

async function beginProduct(page: Page, volunteer: RegExp) {
  await page.goto('/account/sign-in?next=/desk/products/new')
  await page.getByRole('button', { name: volunteer }).click()
  await page.waitForURL('**/desk/products/new')
  await page.locator('button[name=producerId]').first().click()
  await page.waitForURL('**/photos?new')
}

const goOn = (page: Page) => page.getByRole('button', { name: words.saveAndGoOn }).click()
const at = (page: Page, step: string) => page.waitForURL(`**/${step}?new`)

test('goods come to the shop on a telephone, one question a screen', async ({ page }) => {
  await beginProduct(page, /ซัลมา/)
  const product = page.url().replace('/photos?new', '')
  await page.locator('input[type=file][multiple]').setInputFiles([heic, noPicture])
  await expect(page.getByText(photo.ready)).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText(photo.refused.not_an_image)).toBeVisible()
  await expectSound(page)
  await goOn(page)

  await at(page, 'name')
  await page.getByLabel(words.fields.titleTh).fill('เหล้าขาวดองผ้า')
  await goOn(page)
  await expect(page.getByRole('alert')).toContainText(desk.goods.alcohol.reason)
  await expect(page.getByLabel(words.fields.titleTh)).toHaveValue('เหล้าขาวดองผ้า')
  await page.getByLabel(words.fields.titleTh).fill('ผ้าคลุมไหล่สีดอกอัญชัน')
  await expectSound(page)
  await goOn(page)

  await at(page, 'shelf')
  await page.getByLabel(category.names.textile.name).check()
  await expectSound(page)
  await goOn(page)

  await at(page, 'price')
  await page.getByLabel(words.fields.price).fill('๑,๒๙๐')
  await expectSound(page)
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ขายผืนละ 1,290 บาท ใช่ไหม')
  await expect(page.getByText('หนึ่งพันสองร้อยเก้าสิบบาท')).toBeVisible()
  await expectSound(page)
  await page.getByRole('button', { name: words.pricing.yes }).click()

  await at(page, 'stock')
  await page.getByLabel(words.fields.counted).fill('4')
  await expectSound(page)
  await goOn(page)
  await at(page, 'parcel')
  await page.getByLabel(words.fields.weight).fill('220')
  await expectSound(page)
  await goOn(page)
  await at(page, 'about')
  await page.getByLabel(words.fields.descriptionTh).fill('ย้อมดอกอัญชันจากริมคลอง ทอด้วยกี่ไม้ตัวเก่า')
  await expectSound(page)
  await goOn(page)
  await at(page, 'alt')
  await page.getByLabel(words.fields.altTh(1)).fill('ผ้าสีม่วงคราม พับครึ่ง')
  await expectSound(page)
  await goOn(page)

  await at(page, 'marks')
  await expectSound(page)

  await page.goto(product)
  await expectSound(page)
  await page.getByRole('button', { name: words.overview.publish, exact: true }).click()
  await expect(page.getByText(words.overview.justPublished)).toBeVisible()
  await page.getByRole('link', { name: words.overview.see }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ผ้าคลุมไหล่สีดอกอัญชัน')
  await expect(page.getByText('฿1,290', { exact: true }).first()).toBeVisible()
})

test('without JavaScript pictures and answers are taken all the same', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false })
  await beginProduct(page, /ซัลมา/)
  await page.locator('input[type=file][multiple]').setInputFiles([heic, noPicture])
  await goOn(page)
  await expect(page.getByText(photo.refused.not_an_image)).toBeVisible()
  await expect(page.getByLabel(photo.keep)).toBeChecked()
  await goOn(page)
  await at(page, 'name')
})

test('two people who change the same thing hear of each other', async ({ page, context }) => {
  await beginProduct(page, /ซัลมา/)
  const name = page.url().replace('/photos?new', '/name')
  const other = await context.newPage()
  await page.goto(name)
  await other.goto(name)
  await page.getByLabel(words.fields.titleTh).fill('ย่ามผ้าไหม')
  await page.getByRole('button', { name: common.save, exact: true }).click()
  await expect(page.getByText(words.overview.saved)).toBeVisible()
  await other.getByLabel(words.fields.titleTh).fill('ถุงผ้าไหม')
  await other.getByRole('button', { name: common.save, exact: true }).click()
  await expect(other.getByRole('alert')).toContainText('“ย่ามผ้าไหม”')
  await expect(other.getByLabel(words.fields.titleTh)).toHaveValue('ถุงผ้าไหม')
  await other.getByRole('button', { name: common.save, exact: true }).click()
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('ถุงผ้าไหม')
})
