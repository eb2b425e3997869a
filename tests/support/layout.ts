import { expect, type Page } from '@playwright/test'

/** The page is not wider than the screen. Names what sticks out. */
export async function expectNoSideScroll(page: Page): Promise<void> {
  const sticksOut = await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { right, width: own } = element.getBoundingClientRect()
      return own > 0 && right > width + 0.5
    })
    return [
      `page ${document.documentElement.scrollWidth} of ${width} px`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 160)),
    ]
  })
  expect.soft(sticksOut, `sticks out at ${page.url()} at ${page.viewportSize()?.width} px`).toEqual([])
}

/**
 * Every button, field and link that stands by itself can be hit with a thumb: 44 px high and wide. Apart from links in a
 * sentence; on the map of districts, which says the same again as a list below, 24 px must do.
 */
export async function expectThumbSized(page: Page): Promise<void> {
  const small = await page.evaluate(() => {
    const all = document.querySelectorAll('a[href], button, summary, select, textarea, input:not([type=hidden])')
    return [...all]
      .filter((element) => isThere(element) && !isInSentence(element))
      .flatMap((element) => {
        const least = element.closest('nav li[style*="grid-column"]') ? 24 : 44
        const { width, height } = hitArea(element).getBoundingClientRect()
        // Half a pixel for the rounding of lines of text.
        if (width >= least - 0.5 && height >= least - 0.5) return []
        return [`${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 160)}`]
      })

    /** What only a screen reader meets (a skip link before it takes the focus, a file input behind its label) is not. */
    function isThere(element: Element): boolean {
      const { width, height } = element.getBoundingClientRect()
      if (!element.checkVisibility({ visibilityProperty: true }) || width <= 1 || height <= 1) return false
      return getComputedStyle(element).clipPath === 'none'
    }

    /** The label of a box and the card over which a link is spread are part of what a finger may hit. */
    function hitArea(element: Element): Element {
      if (element instanceof HTMLInputElement && ['checkbox', 'radio', 'file'].includes(element.type)) {
        return element.labels?.[0] ?? element
      }
      const spread = getComputedStyle(element, '::after')
      if (spread.position !== 'absolute' || spread.inset !== '0px') return element
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).position !== 'static') return around
      }
      return element
    }

    function isInSentence(link: Element): boolean {
      if (!link.matches('a') || getComputedStyle(link).display !== 'inline') return false
      const spread = getComputedStyle(link, '::after').position === 'absolute'
      return !spread && link.parentElement?.textContent?.trim() !== link.textContent?.trim()
    }
  })
  expect.soft(small, `too small for a thumb at ${page.url()}`).toEqual([])
}

/** No words smaller than 16 px, or in the room of elder people 18. A sheet to be printed has sizes of its own. */
export async function expectReadable(page: Page, least: 16 | 18 = 16): Promise<void> {
  const tiny = await page.evaluate((least) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode
      if (!textContent?.trim() || !parentElement?.checkVisibility()) continue
      if (parentElement.closest('script, style, article.sheet')) continue
      const size = Number.parseFloat(getComputedStyle(parentElement).fontSize)
      // Letters in a drawing have the size of the drawing.
      if (size < least && !parentElement.closest('svg')) found.add(`${size} px: ${textContent.trim().slice(0, 60)}`)
    }
    return [...found]
  }, least)
  expect.soft(tiny, `too small to read at ${page.url()}`).toEqual([])
}
