import type { Page } from '@playwright/test'
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
