import { wordsIn } from '#app/i18n/words.ts'
import { expectAccessible } from '#tests/support/axe.ts'
import { expect, test } from '#tests/support/browser.ts'
import { signInAs } from '#tests/support/journey/sign-in.ts'
import { expectNoSideScroll, expectReadable, expectThumbSized } from '#tests/support/layout.ts'

const { fulfilment, common } = wordsIn('th')
const { rates, pickup } = fulfilment

// The browser itself writes an error for every form that is refused.
test.use({ tolerated: [/status of 400/] })

test('staff change delivery prices, and every box that is wrong says so', async ({ page }) => {
  await signInAs(page, 'staff')
  await page.goto('/office/delivery')
  const price = page.locator('input[name="metro[0].price"]')
  const before = await price.inputValue()
  await price.fill('ฟรี')
  const next = page.locator('input[name="country[0].upTo"]')
  const weight = await next.inputValue()
  await next.fill('')
  await page.getByRole('button', { name: common.save }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByText(common.errors.notAPrice, { exact: true })).toBeVisible()
  await expect(page.getByText(rates.half, { exact: true })).toBeVisible()
  await expect(price).toHaveValue('ฟรี')
  await expectAccessible(page)
  await price.fill(`${before}.50`)
  await next.fill(weight)
  await page.getByRole('button', { name: common.save }).click()
  await expect(page.getByText(rates.saved)).toBeVisible()
  await expect(price).toHaveValue(`${before}.50`)
  // As it was, for the other tests of this house.
  await price.fill(before)
  await page.getByRole('button', { name: common.save }).click()
  await expect(price).toHaveValue(before)
})

test('a volunteer adds a pick-up point and closes it', async ({ page }) => {
  await signInAs(page, 'volunteer')
  await page.goto('/desk/pickup')
  await page.getByRole('link', { name: pickup.add }).click()
  await page.getByLabel(pickup.labels.nameTh, { exact: true }).fill('ศาลาริมคลอง')
  await page.getByRole('button', { name: common.save }).click()
  await expect(page.getByText(common.errors.required).first()).toBeVisible()
  await expect(page.getByLabel(pickup.labels.nameTh, { exact: true })).toHaveValue('ศาลาริมคลอง')
  await page.getByLabel(pickup.labels.placeTh, { exact: true }).fill('ข้างสะพานไม้')
  await page.getByLabel(pickup.labels.hoursTh, { exact: true }).fill('ทุกวัน 9 ถึง 17 น.')
  await page.setViewportSize({ width: 320, height: 740 })
  await expectNoSideScroll(page)
  await expectThumbSized(page)
  await expectReadable(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: common.save }).click()
  await expect(page.getByText(pickup.saved)).toBeVisible()
  await page.getByRole('link', { name: 'ศาลาริมคลอง' }).first().click()
  await page.getByRole('button', { name: pickup.close }).click()
  await expect(page.getByText(pickup.closed, { exact: true }).first()).toBeVisible()
})
