import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'

export { expect }

interface Options {
  /** Console errors that belong to the test: the browser itself writes one for every answer 404. */
  tolerated: RegExp[]
}

interface Fixtures {
  /** Another visitor with a browser of their own, watched like the first. */
  visitor(options?: BrowserContextOptions): Promise<Page>
  simulators: string
}

/** Playwright's test, with every page watched: an error on the console or in a page fails the test it happened in. */
export const test = base.extend<Options & Fixtures>({
  tolerated: [[], { option: true }],

  baseURL: async ({ baseURL: _ }, use) => use(houseUrl('YAAN_URL')),

  simulators: async ({ baseURL: _ }, use) => use(houseUrl('SIMULATORS_URL')),

  context: async ({ context, tolerated }, use) => {
    const problems = watch(context)
    await use(context)
    expectNone(problems, tolerated)
  },

  visitor: async ({ browser, contextOptions, baseURL, tolerated }, use) => {
    const opened: { context: BrowserContext; problems: string[] }[] = []
    await use(async (options = {}) => {
      const own = {
        ...(baseURL ? { baseURL } : {}),
        locale: 'th-TH',
        timezoneId: 'Asia/Bangkok',
        viewport: { width: 360, height: 740 },
      }
      const context = await browser.newContext({ ...contextOptions, ...own, ...options })
      opened.push({ context, problems: watch(context) })
      return context.newPage()
    })
    for (const { context, problems } of opened) {
      await context.close()
      expectNone(problems, tolerated)
    }
  },
})

/** Where the house of these tests, or its simulators, can be visited. */
export function houseUrl(name: 'YAAN_URL' | 'SIMULATORS_URL'): string {
  const url = process.env[name]
  if (!url) throw new Error(`${name} is not set: the global setup starts the house`)
  return url
}

function watch(context: BrowserContext): string[] {
  const problems: string[] = []
  context.on('weberror', (event) => problems.push(`page error: ${event.error().stack ?? event.error()}`))
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`)
  })
  return problems
}

function expectNone(problems: string[], tolerated: readonly RegExp[]): void {
  const stray = problems.filter((problem) => !tolerated.some((pattern) => pattern.test(problem)))
  expect(stray, 'errors on the console or in a page').toEqual([])
}
