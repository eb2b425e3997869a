import { expect, type Page } from '@playwright/test'
import { currentConsentText, type Purpose } from '#app/domain/consent/text.ts'
import { wordsIn } from '#app/i18n/words.ts'

const { common, desk, photo } = wordsIn('th')
const words = desk.onboarding

interface Maker {
  name: string
  callName: string
  makes: string
  /** What they say yes to; shop, story and partners unless it says otherwise. */
  says?: readonly Purpose[]
}

/** Takes up a maker without phone or e-mail. Ends on the maker's page. */
export async function onboardMaker(page: Page, maker: Maker) {
  await page.getByRole('navigation').getByRole('link', { name: desk.frame.nav.makers }).click()
  await page
    .getByRole('link', { name: desk.maker.begin })
    .or(page.getByRole('button', { name: desk.maker.begin }))
    .click()
  const next = () => page.getByRole('button', { name: common.next, exact: true }).click()
  const asks = (title: string) => expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()

  await asks(words.kind.title)
  await page.getByRole('radio', { name: words.kind.options.person }).check()
  await next()
  await asks(words.name.title)
  await page.getByLabel(words.name.label).fill(maker.name)
  await page.getByLabel(words.name.callName).fill(maker.callName)
  await next()
  await asks(words.contact.title)
  await next()
  await asks(words.place.title)
  await page.getByLabel(words.place.label).fill('ซอยข้างศาลเจ้า บ้านประตูเขียว')
  await next()
  await asks(words.makes.title)
  await page.getByLabel(words.makes.label).fill(maker.makes)
  await next()
  await asks(words.age.title)
  await page.getByRole('radio', { name: words.age.adult }).check()
  await next()
  await asks(words.hear.title)
  await page.getByRole('radio', { name: words.hear.thai }).check()
  await page.getByRole('radio', { name: words.hear.aloud }).check()
  await next()
  await asks(words.consent.title)
  for (const purpose of maker.says ?? (['shop', 'story', 'partners'] as const)) {
    await page.getByRole('checkbox', { name: currentConsentText.purposes[purpose].th.title }).check()
  }
  await next()
  await asks(words.how.title)
  await page.getByRole('radio', { name: words.how.options.spoken }).check()
  await page.getByLabel(words.how.witness).fill('หลานสาว')
  await next()
  await asks(words.photo.title)
  await page.getByRole('button', { name: words.photo.send }).click()
  await asks(words.check.title)
  await expect(page.getByText(words.contact.noPhone)).toBeVisible()
  await expect(page.getByText(words.contact.noEmail)).toBeVisible()
  await page.getByRole('button', { name: words.check.confirm }).click()
  await page.waitForURL(/\/desk\/makers\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(maker.name)
}

/** Adds a picture to the form in front, as the phone's own picker would, and waits until it has arrived. */
export async function addPhoto(page: Page, bytes: Buffer, count: number): Promise<void> {
  await page.getByLabel(photo.choose).setInputFiles({ name: `IMG_${count}.jpg`, mimeType: 'image/jpeg', buffer: bytes })
  await expect(page.getByRole('status').filter({ hasText: photo.ready })).toHaveCount(count)
}

/** From the maker's page: takes back the yes to the shop, after being told what follows. */
export async function withdrawFromShop(page: Page): Promise<void> {
  const { maker, onboarding } = desk
  await page.getByRole('link', { name: maker.page.consent }).click()
  await page.getByRole('link', { name: `${maker.consent.withdraw}: ${maker.purposes.shop}` }).click()
  await expect(page.getByText(maker.withdraw.follows)).toBeVisible()
  await page.getByRole('radio', { name: onboarding.how.options.spoken }).check()
  await page.getByRole('button', { name: maker.withdraw.button(maker.purposes.shop) }).click()
  await expect(page.getByRole('link', { name: `${maker.consent.ask}: ${maker.purposes.shop}` })).toBeVisible()
}
