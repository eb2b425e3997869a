import type { Page } from '@playwright/test'
import { wordsIn } from '#app/i18n/words.ts'
import { expectAccessible } from '#tests/support/axe.ts'
import { expect, test } from '#tests/support/browser.ts'
import { expectNoSideScroll } from '#tests/support/layout.ts'

const { account, common, office, sell } = wordsIn('th')

// The browser itself writes an error for every form that is refused, and for a page that is not somebody's.
test.use({ tolerated: [/status of (400|404|409)/] })

/** The first of the demo's people with this role, by one tap. */
async function signInAs(page: Page, role: keyof typeof account.roles, next: string) {
  await page.goto(`/account/sign-in?next=${next}`)
  const group = page.locator('form').filter({ has: page.getByRole('heading', { name: account.roles[role] }) })
  await group.getByRole('button').first().click()
  await page.waitForURL((url) => url.pathname === next)
}

async function expectSoundAt320(page: Page, paths: readonly string[]) {
  await page.setViewportSize({ width: 320, height: 740 })
  for (const path of paths) {
    await page.goto(path)
    await expectAccessible(page)
    await expectNoSideScroll(page)
  }
}

test('the office is accessible and fits a narrow screen', async ({ page }) => {
  await signInAs(page, 'staff', '/office')
  const staff = ['/office', '/office/communities', '/office/communities/new', '/office/import', '/office/staff']
  await expectSoundAt320(page, [...staff, '/office/audit'])
})

test('staff add a community, correct it, and see both in its history', async ({ page }) => {
  const name = `ชุมชนลอง ${crypto.randomUUID().slice(0, 8)}`
  const { fields } = office.community
  await signInAs(page, 'staff', '/office/communities/new')
  await page.getByLabel(fields.nameTh, { exact: true }).fill(name)
  await page.getByLabel(fields.districtCode, { exact: true }).selectOption('1001')
  await page.getByLabel(fields.kind).selectOption('urban')
  await page.getByLabel(fields.registration, { exact: true }).selectOption('unregistered')
  await page.getByLabel(fields.lat).fill('100.5')
  await page.getByLabel(fields.lon).fill('13.75')
  await page.getByRole('button', { name: common.save }).click()
  await expect(page.getByRole('alert')).toContainText(office.community.refused.notInBangkok)
  await page.getByLabel(fields.lat).fill('13.75')
  await page.getByLabel(fields.lon).fill('๑๐๐.๕')
  await page.getByRole('button', { name: common.save }).click()
  await expect(page.getByText(office.community.saved)).toBeVisible()
  await page.getByLabel(fields.people, { exact: false }).last().fill('120')
  // The page's address already ends in ?saved from the first save: only the answer tells that the second one was taken.
  const saved = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: common.save }).click()
  expect((await saved).ok()).toBe(true)
  await expect(page.getByText(office.community.saved)).toBeVisible()
  await page.getByRole('link', { name: office.community.links.history }).click()
  await expect(page.getByText(office.history.action('community.changed'))).toBeVisible()
  await expect(page.getByText(office.history.action('community.created'))).toBeVisible()
  await expectAccessible(page)
})

test('two who edit at once: the later sees what the other left, and chooses', async ({ page, visitor }) => {
  const other = await visitor()
  for (const one of [page, other]) {
    await signInAs(one, 'staff', '/office/communities')
    await one.locator('main li a').first().click()
    await one.waitForURL(/communities\/[0-9a-f-]{36}$/)
  }
  const known = office.community.fields.knownForEn
  const theirs = `theirs ${crypto.randomUUID()}`
  await other.getByLabel(known).fill(theirs)
  await other.getByRole('button', { name: common.save }).click()
  await other.waitForURL('**?saved')
  await page.getByLabel(known).fill('mine')
  await page.getByRole('button', { name: common.save }).click()
  await expect(page.getByText(office.community.conflict.title)).toBeVisible()
  await expect(page.getByText(theirs)).toBeVisible()
  await expect(page.getByLabel(known)).toHaveValue('mine')
  await page.getByRole('button', { name: office.community.conflict.over }).click()
  await page.waitForURL('**?saved')
  await expect(page.getByLabel(known)).toHaveValue('mine')
})

test('a register is checked first, then its good rows are taken', async ({ page }) => {
  await signInAs(page, 'staff', '/office/import')
  const name = `นำเข้า ${crypto.randomUUID().slice(0, 8)}`
  const buffer = Buffer.from(`name,district code,type\n${name},1001,แออัด\nเสีย,9999,แออัด\n`)
  await page.getByLabel(office.import.file).setInputFiles({ name: 'register.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: office.import.check }).click()
  await expect(page.getByText(office.import.badRow(3, office.import.problems.district_unknown))).toBeVisible()
  await page.getByRole('button', { name: office.import.take }).click()
  await expect(page.getByRole('heading', { name: office.import.taken })).toBeVisible()
  await expectAccessible(page)
  await page.goto(`/office/communities?q=${encodeURIComponent(name)}`)
  await expect(page.getByRole('link', { name })).toBeVisible()
})

test('a committee edits its own community and no other', async ({ page, visitor }) => {
  const staff = await visitor()
  await signInAs(staff, 'staff', '/office/communities')
  const hrefs = await staff.locator('main li a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  await signInAs(page, 'committee', '/desk')
  await page.goto('/desk/community')
  await page.waitForURL(/community\/[0-9a-f-]{36}$/)
  const own = page.url().split('/').at(-1)
  await expectSoundAt320(page, [`/desk/community/${own}`, `/desk/community/${own}/history`])
  const foreign = hrefs.map((href) => href?.split('/').at(-1)).find((id) => id !== own)
  expect((await page.goto(`/desk/community/${foreign}`))?.status()).toBe(404)
})

test('a maker says that one more is made and one sold', async ({ page }) => {
  await signInAs(page, 'seller', '/sell')
  await expectSoundAt320(page, ['/sell'])
  await page.locator('main li a').first().click()
  await page.waitForURL(/sell\/[0-9a-f-]{36}$/)
  await expectAccessible(page)
  await page.getByLabel(sell.count).fill('๗')
  await page.getByRole('button', { name: sell.saveCount }).click()
  const left = page.getByRole('status')
  await expect(left).toHaveText(sell.left(7))
  const more = page.getByRole('button', { name: sell.oneMore })
  await more.click()
  await more.click()
  await expect(left).toHaveText(sell.left(9))
  await page.getByRole('button', { name: sell.oneSold }).click()
  await expect(left).toHaveText(sell.left(8))
})
