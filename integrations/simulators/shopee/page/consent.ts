/** Where a seller says yes. The answer travels in the browser, as at the real one: a code, the shop, and the state unchanged. */
import { goTo, html, page } from '../../page.ts'
import { demoApp } from '../keys.ts'
import type { Visit } from './visit.ts'

export function consentPage(visit: Visit): Response {
  const { request, url, words, store } = visit
  const back = returnTo(url.searchParams)
  if (!back) return page(request, { title: words.badRequest, body: html`<p>${words.badRequestHelp}</p>`, status: 400 })
  const buttons = store.state.shops.map(
    (shop) =>
      html`<form class="wide" method="post"><button class="main" name="shop" value="${shop.id}">${words.consentYes(shop.name)}</button></form>`,
  )
  const body = html`<p>${words.consentIntro}</p>${buttons}<p><a href="${back.href}">${words.consentNo}</a></p>`
  return page(request, { title: words.consentTitle, body })
}

export function consentSaid(visit: Visit, form: FormData): Response {
  const { url, store, simulator } = visit
  const back = returnTo(url.searchParams)
  const shop = store.state.shops.find((one) => String(one.id) === form.get('shop'))
  if (!back || !shop) return consentPage(visit)
  back.searchParams.set('code', simulator.consent(shop.id))
  back.searchParams.set('shop_id', String(shop.id))
  return goTo(back.href)
}

/** The app's own address with its state, or null when the request is not one of our app's. */
function returnTo(query: URLSearchParams): URL | null {
  const redirect = query.get('redirect_uri') ?? ''
  const known = query.get('partner_id') === demoApp.partnerId && query.get('response_type') === 'code'
  if (!known || !URL.canParse(redirect) || !/^https?:/.test(redirect)) return null
  const back = new URL(redirect)
  const state = query.get('state')
  if (state !== null) back.searchParams.set('state', state)
  return back
}
