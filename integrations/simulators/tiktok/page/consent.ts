/** Where a seller says yes. The browser goes back to the address that the app has named in its console, with a code and the state. */
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
  const shop = store.state.shops.find((one) => one.id === form.get('shop'))
  if (!back || !shop) return consentPage(visit)
  back.searchParams.set('app_key', demoApp.appKey)
  back.searchParams.set('code', simulator.consent(shop.id))
  return goTo(back.href)
}

/**
 * The app's own address with its state, or null when the request is not one of our app's. The real console keeps it; this
 * stand-in has no console, so it travels along as `redirect`.
 */
function returnTo(query: URLSearchParams): URL | null {
  const redirect = query.get('redirect') ?? ''
  if (query.get('service_id') !== demoApp.serviceId || !URL.canParse(redirect) || !/^https?:/.test(redirect))
    return null
  const back = new URL(redirect)
  const state = query.get('state')
  if (state !== null) back.searchParams.set('state', state)
  return back
}
