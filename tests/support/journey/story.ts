import { expect, type Page } from '@playwright/test'
import { wordsIn } from '#app/i18n/words.ts'

const { common, desk } = wordsIn('th')
const words = desk.story

export interface Tale {
  subject: string
  storyteller: string
  title: string
  lede: string
  place: string
  craft: string
  claim: string
  source: string
}

/** The interview about a product, from the desk's list of stories to the committee. Answers the story's page. */
export async function tellStory(page: Page, tale: Tale): Promise<string> {
  await openStories(page)
  await page.getByRole('link', { name: words.begin }).click()
  await page.getByRole('link', { name: tale.subject }).click()
  await page.getByLabel(words.teller.label).fill(tale.storyteller)
  await page.getByRole('button', { name: words.teller.begin }).click()
  const asks = (title: string) => expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const next = () => page.getByRole('button', { name: common.next, exact: true }).click()
  const answer = page.getByLabel(words.tell.label, { exact: true })

  await asks(words.parts.place)
  await answer.fill(tale.place)
  await next()
  await asks(words.parts.people)
  await next()
  await asks(words.parts.craft)
  await answer.fill(tale.craft)
  await page.getByText(words.claims.nth(1)).click()
  await page.getByLabel(words.claims.text, { exact: true }).first().fill(tale.claim)
  await page.getByLabel(words.claims.source, { exact: true }).first().fill(tale.source)
  await next()
  await asks(words.parts.history)
  await next()
  await asks(words.parts.today)
  await next()
  await asks(words.words.title)
  await page.getByLabel(words.words.titleTh, { exact: true }).fill(tale.title)
  await page.getByLabel(words.words.ledeTh).fill(tale.lede)
  await next()
  await asks(words.pictures.title)
  await page.getByRole('button', { name: words.pictures.save }).click()
  await page.waitForURL(/\/desk\/stories\/[0-9a-f-]{36}$/)
  await page.getByRole('button', { name: words.overview.submit }).click()
  await expect(page.getByText(words.stages.in_review)).toBeVisible()
  return page.url()
}

/** As somebody of the committee: read what waits, and say that it may be shown. */
export async function approveStory(page: Page, title: string): Promise<void> {
  await openStories(page)
  await page.getByRole('link', { name: title }).first().click()
  const read = page.getByRole('link', { name: words.overview.read })
  if (await read.isVisible()) await read.click()
  await expect(page.getByRole('heading', { level: 1, name: words.review.title })).toBeVisible()
  await page.getByRole('button', { name: words.review.approve }).click()
  await expect(page.getByText(words.stages.approved)).toBeVisible()
}

async function openStories(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: desk.frame.nav.stories }).click()
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible()
}
