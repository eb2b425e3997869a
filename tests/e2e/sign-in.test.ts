import { wordsIn } from '#app/i18n/words.ts'
import { expect, test } from '#tests/support/browser.ts'
import { signInByCode } from '#tests/support/journey/sign-in.ts'

/** The ways in: a code from the mailbox, a passkey, LINE; and out again, from here and from elsewhere. */

const { account } = wordsIn('th')

test('by a code from one’s mailbox, with a cookie that no script can read', async ({ page, simulators }) => {
  await signInByCode(page, { email: 'mali.code@example.com', simulators })
  const session = (await page.context().cookies()).find(({ name }) => name.includes('session_token'))
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
})

test('another device is seen and sent away at once', async ({ page, visitor }) => {
  const elsewhere = await visitor()
  for (const one of [elsewhere, page]) {
    await one.goto('/account/sign-in?next=/account')
    await one.locator('form').filter({ hasText: account.roles.seller }).getByRole('button').last().click()
    await one.waitForURL(/\/account$/)
  }
  await page.goto('/account/sessions')
  await page.getByRole('button', { name: account.sessions.endOthers }).click()
  await expect(page.getByRole('button', { name: account.sessions.endOthers })).toHaveCount(0)
  await elsewhere.goto('/account')
  await expect(elsewhere).toHaveURL(/sign-in/)
})

test.describe('a wrong code', () => {
  test.use({ tolerated: [/status of 400/] })
  test('is refused, kindly, and what was asked for stays open', async ({ page }) => {
    await page.goto('/account/sign-in')
    await page.getByLabel(account.signIn.email).fill('somsri.wrong@example.com')
    await page.getByRole('button', { name: account.signIn.send }).click()
    await page.getByLabel(account.code.code).fill('000000')
    await page.getByRole('button', { name: account.code.enter }).click()
    await expect(page.getByText(account.code.refused.wrong).first()).toBeVisible()
    await page.goto('/account')
    await expect(page).toHaveURL(/sign-in/)
  })
})

test('by a passkey, once one is kept on the device', async ({ page, simulators }) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await signInByCode(page, { email: 'lek.passkey@example.com', simulators })
  await page.goto('/account/passkeys')
  await expect(page.getByText(account.passkeys.none)).toBeVisible()
  await page.getByRole('button', { name: account.passkeys.add }).click()
  await expect(page.getByText(account.passkeys.none)).toHaveCount(0)
  await page.context().clearCookies()
  await page.goto('/account/sign-in?next=/account')
  await page.getByRole('button', { name: account.passkeys.use }).click()
  await page.waitForURL(/\/account$/)
})

test('by LINE, through the page where one picks who one is', async ({ page }) => {
  await page.goto('/account/sign-in?next=/account')
  await page.getByRole('link', { name: account.line.use }).click()
  await page.getByRole('main').getByRole('button').first().click()
  await page.waitForURL(/\/account$/)
  await page.goto('/account/sessions')
  await expect(page.getByText(account.sessions.thisOne, { exact: true })).toBeVisible()
})
