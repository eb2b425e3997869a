import { expect, type Page } from '@playwright/test'

/** Walks the page with the Tab key: everything that can be used is come by, and shows that it has the focus. */
export async function expectUsableByKeyboard(page: Page): Promise<void> {
  const usable = await page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, select, textarea, input:not([type=hidden]), [tabindex]',
    )
    const kept = [...all].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
    )
    // Of the boxes of one question, Tab comes by one; arrows lead on from there.
    const seen = new Set<string>()
    const stops = kept.filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      const isFirst = !seen.has(element.name)
      seen.add(element.name)
      return isFirst
    })
    document.querySelector<HTMLElement>('body')?.focus()
    return stops.length
  })
  const missed: string[] = []
  const met = new Set<number>()
  for (let pressed = 0; pressed < usable; pressed++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const around = element.matches('input[type=checkbox], input[type=radio], input[type=file]')
        ? [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : []), element.parentElement]
        : [element]
      const shows = around.some((one) => {
        if (!one) return false
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
      })
      const { width, height } = element.getBoundingClientRect()
      const place = [...document.querySelectorAll('*')].indexOf(element)
      return { place, shows: shows && width > 0 && height > 0, html: element.outerHTML.slice(0, 160) }
    })
    if (!at) continue
    met.add(at.place)
    if (!at.shows) missed.push(at.html)
  }
  expect.soft(missed, `focus is not seen at ${page.url()}`).toEqual([])
  expect.soft(met.size, `what Tab comes by at ${page.url()}`).toBe(usable)
}
