import type { Page } from '@playwright/test'
import { wordsIn } from '#app/i18n/words.ts'
import { expectAccessible } from '#tests/support/axe.ts'
import { expect, test } from '#tests/support/browser.ts'
import { expectNoSideScroll, expectReadable, expectThumbSized } from '#tests/support/layout.ts'

const { common, desk } = wordsIn('th')
const { onboarding: words, maker: makerWords } = desk

// The browser itself writes an error for every form that is refused, and for the pages that are gone.
test.use({ tolerated: [/status of (400|404|409|410)/] })

/** Signs in by one tap as a volunteer of the demo. */
async function signIn(page: Page, name = 'ซัลมา') {
  await page.goto('/account/sign-in?next=/desk/makers')
  await page.getByRole('button', { name: new RegExp(name) }).click()
  await page.waitForURL('**/desk/makers')
}

const next = (page: Page) => page.getByRole('button', { name: common.next }).click()
const at = (page: Page, step: string) => page.waitForURL(`**/${step}`)

/** What every screen of the desk promises. */
async function expectSound(page: Page) {
  await expectAccessible(page)
  await expectReadable(page)
  await expectThumbSized(page)
  await page.setViewportSize({ width: 320, height: 740 })
  await expectNoSideScroll(page)
  await page.setViewportSize({ width: 360, height: 740 })
}

/** Somebody without phone and e-mail, who agrees to shop and story, up to the last check. */
async function answerAll(page: Page, name: string, eachStep: () => Promise<void>) {
  await at(page, 'kind')
  await page.getByLabel(words.kind.options.person).check()
  await eachStep()
  await next(page)
  await at(page, 'name')
  await page.getByLabel(words.name.label).fill(name)
  await page.getByLabel(words.name.callName).fill('ป้านวล')
  await eachStep()
  await next(page)
  await at(page, 'contact')
  await eachStep()
  await next(page)
  await at(page, 'place')
  await page.getByLabel(words.place.label).fill('ซอยข้างมัสยิด บ้านประตูฟ้า')
  await eachStep()
  await next(page)
  await at(page, 'makes')
  await page.getByLabel(words.makes.label).fill('ผ้าไหมทอมือ')
  await eachStep()
  await next(page)
  await at(page, 'age')
  await page.getByLabel(words.age.adult).check()
  await eachStep()
  await next(page)
  await at(page, 'hear')
  await page.getByLabel(words.hear.thai, { exact: true }).check()
  await page.getByLabel(words.hear.aloud).check()
  await eachStep()
  await next(page)
  await at(page, 'consent')
  for (const purpose of await page.getByRole('checkbox').all()) await expect(purpose).not.toBeChecked()
  await page.locator('[name=shop]').check()
  await page.locator('[name=story]').check()
  await eachStep()
  await next(page)
  await at(page, 'how')
  await page.getByLabel(words.how.options.spoken).check()
  await page.getByLabel(words.how.witness).fill('หลานสาว')
  await eachStep()
  await next(page)
  await at(page, 'photo')
  await eachStep()
  await page.getByRole('button', { name: words.photo.send }).click()
  await at(page, 'check')
}

test('a maker without phone or e-mail is taken up, seen in the shop, and gone when they withdraw', async ({ page }) => {
  await signIn(page)
  await page.getByRole('link', { name: makerWords.begin }).click()
  const name = `ป้านวล ${Date.now()}`
  await answerAll(page, name, () => expectSound(page))
  await expectSound(page)
  await expect(page.getByText(words.check.called(name, 'ป้านวล'))).toBeVisible()
  await page.getByRole('button', { name: words.check.confirm }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByText(makerWords.state.public)).toBeVisible()
  await expectSound(page)

  const home = page.url()
  const shopPage = (await page.getByRole('link', { name: makerWords.page.seeShop }).getAttribute('href')) ?? ''
  expect((await page.request.get(shopPage)).status()).toBe(200)

  // Nothing of it stays behind on the phone.
  await page.goto('/desk/makers')
  await expect(page.getByText(name)).toBeVisible()
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('ป้านวล')

  await page.goto(`${home}/consent/shop`)
  await expect(page.getByText(makerWords.withdraw.follows)).toBeVisible()
  await page.getByLabel(makerWords.withdraw.reason).fill('อยากพัก')
  await page.getByLabel(words.how.options.spoken).check()
  await expectSound(page)
  await page.getByRole('button', { name: makerWords.withdraw.button(makerWords.purposes.shop) }).click()
  await page.waitForURL('**/consent')
  await expect(page.getByText('“อยากพัก”')).toBeVisible()
  await expectSound(page)
  expect((await page.request.get(shopPage)).status()).toBe(410)
})

test('the whole way works without JavaScript', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false })
  await signIn(page)
  await page.getByRole('link', { name: makerWords.begin }).click()
  await next(page)
  await expect(page.getByText(common.errors.formRefused)).toBeVisible()
  const name = `ลุงมี ${Date.now()}`
  await answerAll(page, name, async () => {})
  await page.getByRole('button', { name: words.check.confirm }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
})

test('what was typed survives a refused form and a closed tab', async ({ page }) => {
  await signIn(page)
  await page.getByRole('link', { name: makerWords.begin }).click()
  await at(page, 'kind')
  await page.getByLabel(words.kind.options.group).check()
  await next(page)
  await at(page, 'name')
  const address = page.url()
  await page.getByLabel(words.name.label).fill('กลุ่มแม่บ้านริมคลอง')
  await next(page)
  await expect(page.getByText(common.errors.required).first()).toBeVisible()
  await expect(page.getByLabel(words.name.label)).toHaveValue('กลุ่มแม่บ้านริมคลอง')
  await expectSound(page)

  await page.goto('about:blank')
  await page.goto(address)
  await expect(page.getByText(words.kept.back)).toBeVisible()
  await expect(page.getByLabel(words.name.label)).toHaveValue('กลุ่มแม่บ้านริมคลอง')
  await page.getByLabel(words.name.callName).fill('พี่ ๆ')
  await next(page)
  await at(page, 'contact')
  await page.goto('/desk')
  await expect(page.getByText(desk.today.needs.draft_unfinished.says('พี่ ๆ')).first()).toBeVisible()
})

test('an answer given on another device meanwhile is shown, and neither is lost', async ({ page, visitor }) => {
  await signIn(page, 'ซัลมา')
  await page.getByRole('link', { name: makerWords.begin }).click()
  await at(page, 'kind')
  await page.getByLabel(words.kind.options.person).check()
  await next(page)
  await at(page, 'name')
  const address = page.url()
  await page.getByLabel(words.name.label).fill('ของฉัน')
  await page.getByLabel(words.name.callName).fill('ฉัน')

  const other = await visitor()
  await signIn(other, 'ซัลมา')
  await other.goto(address)
  await other.getByLabel(words.name.label).fill('ของอีกเครื่อง')
  await other.getByLabel(words.name.callName).fill('อีกเครื่อง')
  await next(other)
  await at(other, 'contact')

  await next(page)
  await expect(page.getByText(words.conflict.says).first()).toBeVisible()
  await expect(page.getByText(words.check.called('ของอีกเครื่อง', 'อีกเครื่อง'))).toBeVisible()
  await expect(page.getByLabel(words.name.label)).toHaveValue('ของฉัน')
  await expectSound(page)
  await page.getByRole('button', { name: words.conflict.useMine }).click()
  await at(page, 'contact')
})

test('each look at a contact is in the history, and a copy holds everything', async ({ page }) => {
  await signIn(page)
  await page.getByRole('link', { name: /บ้านทอก๊ะมาเรียม/ }).click()
  await page.getByRole('link', { name: makerWords.page.contact }).click()
  await expect(page.getByText(makerWords.contact.note)).toBeVisible()
  await expectSound(page)
  await page.getByRole('button', { name: makerWords.contact.open }).click()
  await expect(page.getByRole('heading', { name: makerWords.contact.change })).toBeVisible()
  await expectSound(page)
  await page.goBack()
  await page.getByRole('link', { name: makerWords.page.history }).click()
  await expect(page.getByText(makerWords.history.actions['producer.contact_viewed']).first()).toBeVisible()
  await expectSound(page)
  await page.goBack()
  await page.getByRole('link', { name: makerWords.page.copy }).click()
  await page.getByRole('button', { name: makerWords.copy.make }).click()
  await expect(page.getByRole('heading', { name: makerWords.copy.parts.contact })).toBeVisible()
  await expectSound(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: makerWords.copy.download }).click()
  expect((await download).suggestedFilename()).toMatch(/^yaan-.*\.json$/)
})
