import { expect, type Page } from '@playwright/test'
import type { Role } from '#app/domain/person/actor.ts'
import { wordsIn } from '#app/i18n/words.ts'

const { account } = wordsIn('th')

/** Signs in as one of the demo's people by one tap: the first of that role, or the one of the community named. */
export async function signInAs(page: Page, role: Role, community?: string): Promise<void> {
  await page.goto('/account/sign-in')
  const form = page
    .locator('form')
    .filter({ has: page.getByRole('heading', { name: account.roles[role], exact: true }) })
  const people = form.getByRole('button')
  await (community ? people.filter({ hasText: community }) : people).first().click()
  await page.waitForURL(/\/(desk|sell|office|account)$/)
}

/** Signs in by the code that is sent to an address; nobody else has letters there. Ends at `next`. */
export async function signInByCode(
  page: Page,
  { email, simulators, next = '/account' }: { email: string; simulators: string; next?: string },
): Promise<void> {
  await page.goto(`/account/sign-in?next=${next}`)
  await page.getByLabel(account.signIn.email).fill(email)
  await page.getByRole('button', { name: account.signIn.send }).click()
  await expect(page.getByText(account.code.sent(email))).toBeVisible()
  await page.getByLabel(account.code.code).fill(await codeIn(page, { email, simulators }))
  await page.getByRole('button', { name: account.code.enter }).click()
  await page.waitForURL((url) => url.pathname === next)
}

/** The six digits of the newest letter to that address. */
export async function codeIn(
  page: Page,
  { email, simulators }: { email: string; simulators: string },
): Promise<string> {
  const answer = await page.request.get(`${simulators}/mailbox/api/messages?to=${encodeURIComponent(email)}`)
  const letters: { text: string }[] = await answer.json()
  return letters[0]?.text.match(/\b\d{6}\b/)?.[0] ?? ''
}
