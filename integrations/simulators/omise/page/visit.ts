/** What every page of the stand-in needs to know. */
import { type Html, html, type Lang, page } from '../../page.ts'
import type { Desk } from '../control.ts'
import type { PageWords } from './words.ts'

export interface Visit {
  readonly request: Request
  /** Parts of the path after our own name. */
  readonly steps: readonly string[]
  readonly desk: Desk
  readonly words: PageWords
  readonly lang: Lang
  /** An address on these pages, in the visitor's language. */
  readonly to: (path: string) => string
}

export function missing({ request, words, to }: Visit): Response {
  return page(request, {
    title: words.goneTitle,
    body: html`<p><a href="${to('')}">${words.office}</a></p>`,
    status: 404,
  })
}

/** The ways between the pages, the one that is open marked. */
export function nav({ words, to }: Visit, open: 'charges' | 'payouts' | 'trouble'): Html {
  const link = (name: typeof open, path: string) =>
    html`<a href="${to(path)}"${name === open ? html` aria-current="page"` : ''}>${words.nav[name]}</a>`
  return html`<nav><p>${link('charges', '')} · ${link('payouts', '/payouts')} · ${link('trouble', '/trouble')}</p></nav>`
}

export function money(amount: number): string {
  const sign = amount < 0 ? '-' : ''
  const whole = Math.abs(amount)
  const satang = whole % 100 === 0 ? '' : `.${String(whole % 100).padStart(2, '0')}`
  return `${sign}฿${Math.floor(whole / 100).toLocaleString('en-US')}${satang}`
}

/** Satang out of what a person typed as baht, or null. */
export function satangIn(typed: FormDataEntryValue | null): number | null {
  const text = typeof typed === 'string' ? typed.trim() : ''
  const amount = /^-?\d{1,7}(\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : Number.NaN
  return Number.isSafeInteger(amount) ? amount : null
}
