import { partnerName } from '#app/i18n/partner-names.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { expectAccessible } from '#tests/support/axe.ts'
import { expect, test } from '#tests/support/browser.ts'
import { signInAs } from '#tests/support/journey/sign-in.ts'

const { desk } = wordsIn('th')
const { shops } = desk.listing
const line = partnerName('line', 'th')

// The browser itself writes a line for a form that was refused.
test.use({ tolerated: [/status of 400/] })

test('a shop is connected by the keys that its console shows, and no key is shown again', async ({
  page,
  visitor,
  simulators,
}) => {
  const console = await visitor()
  await console.goto(`${simulators}/myshop/console/2`)
  const facts = await console.getByRole('main').getByRole('listitem').locator('strong').allTextContents()
  const [account = '', apiKey = '', hookSecret = ''] = facts

  await signInAs(page, 'volunteer')
  await page.goto('/desk/partners/shops')
  await page
    .getByRole('link', { name: shops.connect(line) })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shops.connect(line))
  await expectAccessible(page)
  await expect(page.getByLabel(shops.keys.hookAddress)).toHaveValue(/\/hooks\/line$/)

  await page.getByLabel('ชื่อบัญชี LINE OA').fill(account)
  await page.getByLabel('API key').fill('simulated-not-their-key')
  await page.getByRole('button', { name: shops.connect(line) }).click()
  await expect(page.getByRole('alert')).toContainText(shops.keys.missing)
  await expect(page.getByLabel('ชื่อบัญชี LINE OA')).toHaveValue(account)
  await expectAccessible(page)

  await page.getByLabel('เลขหมวดหมู่').fill('1201 ผ้าทอ')
  await page.getByLabel('API key').fill('simulated-not-their-key')
  await page.getByRole('button', { name: shops.connect(line) }).click()
  await expect(page.getByRole('alert')).toContainText(shops.keys.wrong)
  await expect(page.getByLabel('API key')).toHaveAttribute('type', 'password')

  await page.getByLabel('API key').fill(apiKey)
  await page.getByLabel('รหัสลับของเว็บฮุก').fill(hookSecret)
  await page.getByRole('button', { name: shops.connect(line) }).click()
  await expect(page.getByRole('status').filter({ hasText: shops.connected(account) })).toBeVisible()
  expect(await page.content()).not.toContain(apiKey)
})
