import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CheckoutForm } from '#app/components/shop/checkout/checkout-form.tsx'
import { ReviewPage } from '#app/components/shop/checkout/review-page.tsx'
import { shopPath } from '#app/components/shop-path.ts'
import { type Cart, readCart } from '#app/domain/cart/cart.ts'
import { viewOf } from '#app/domain/cart/view.server.ts'
import { allProvinces } from '#app/domain/delivery/thai-place.server.ts'
import { orderPath } from '#app/domain/order/path.ts'
import { orderOfForm, placeOrder } from '#app/domain/order/place.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { isId } from '#app/lib/id.ts'
import { languageOf } from '../language.server.ts'
import { cartCookie, cartOf } from './cart-cookie.server.ts'
import { readCheckout, type Said, type SoundCheckout, saidIn } from './checkout-form.server.ts'
import { asForm, asReview, nothingToTell, noWayOf, type Seen, type Told } from './checkout-review.server.ts'
import { deviceCookie, deviceOf } from './device-cookie.server.ts'
import { pageMeta, rootOf } from './page-meta.ts'
import { privateHeaders } from './private-page.ts'
import { shelfOf } from './shelf.server.ts'

export const headers = () => privateHeaders

export async function loader({ request, context }: LoaderFunctionArgs) {
  const cart = cartOf(request)
  const view = viewOf(cart, await shelfOf(context, cart))
  if (view.fitting.length === 0) throw redirect(shopPath(languageOf(request), '/cart'))
  const loaded = { view, cartCount: view.count, provinces: await allProvinces(), formKey: crypto.randomUUID() }
  return data(loaded, { headers: deviceCookie(request) })
}

/**
 * `check` leads to the review, `place` orders what it showed, `edit` leads back, `area` looks up a postal code. Everything
 * typed comes along each time.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  const lang = languageOf(request)
  const form = await request.formData()
  const said = saidIn(form)
  const { formKey, intent } = said
  // What was looked at is ordered, whatever another tab has put into the cart since.
  const wanted = said.cart ? readCart(said.cart) : cartOf(request)
  const shelf = await shelfOf(context, wanted)
  const view = viewOf(wanted, shelf)
  if (!isId(formKey) || view.fitting.length === 0) return sentBefore(request, formKey)
  if (intent === 'edit' || intent === 'area') return data(await asForm(said))
  const read = await readCheckout(form, view, lang)
  if (!read.ok) return data({ ...(await asForm(said)), ...read }, { status: 400 })
  const shownTotal = amountIn(said.shownTotal)
  if (intent !== 'place' || shownTotal === null)
    return show({ cart: view.fitting, shelf }, read.value, { said, status: 200 })
  const from = { device: deviceOf(request), address: context.address }
  const wish = { formKey, language: lang, cart: wanted, shownTotal, from, ...read.value }
  const placed = await placeOrder(wish, new Date())
  if (placed.ok) return toOrder(request, placed.value.token, wanted)
  const now = await shelfOf(context, wanted, { anew: true })
  const { fitting } = viewOf(wanted, now)
  if (fitting.length === 0) return redirect(shopPath(lang, '/cart?news=changed'), 303)
  const { code } = placed.refusal
  const changedFrom = code === 'changed' ? shownTotal : null
  const told = { changedFrom, short: code === 'short', tooMany: code === 'too_many_unpaid' }
  return show({ cart: fitting, shelf: now }, read.value, { said, status: 409, told })
}

interface Showing {
  readonly said: Said
  readonly status: number
  readonly told?: Told
}

/** The review, or the form when these goods do not come that way. */
async function show(seen: Seen, sound: SoundCheckout, { said, status, told = nothingToTell }: Showing) {
  const answer = await asReview(seen, sound, { said, told })
  if (answer.ok) return data(answer.page, { status })
  return data({ ...(await asForm(said)), noWay: noWayOf(answer.refusal) }, { status: 400 })
}

/** A form that comes again after its order was placed leads to that order. */
async function sentBefore(request: Request, formKey: string | undefined): Promise<Response> {
  const order = isId(formKey) ? await orderOfForm(formKey) : null
  return order ? toOrder(request, order.token, []) : redirect(shopPath(languageOf(request), '/cart'), 303)
}

/** To the order's own page; what was ordered is in the cart no longer. */
function toOrder(request: Request, token: string, ordered: Cart): Response {
  const left = cartOf(request).filter(({ variantId }) => !ordered.some((line) => line.variantId === variantId))
  const headers = { 'set-cookie': cartCookie(left) }
  return redirect(orderPath(token, languageOf(request)), { status: 303, headers })
}

/** Satang as the form carries them. */
function amountIn(said: string | undefined): bigint | null {
  return said && /^\d{1,15}$/.test(said) ? BigInt(said) : null
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => {
  const { checkout } = wordsIn(rootOf(matches).lang)
  return pageMeta(matches, {
    path: '/checkout',
    title: checkout.title,
    description: checkout.description,
    hidden: true,
  })
}

const nothing = { said: {}, areas: null }

export default function Checkout() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer?.step === 'review') return <ReviewPage {...answer} />
  const { said, areas } = answer ?? nothing
  return (
    <CheckoutForm
      view={loaded.view}
      provinces={loaded.provinces}
      formKey={said.formKey ?? loaded.formKey}
      said={said}
      areas={areas}
      lastResult={answer && 'lastResult' in answer ? answer.lastResult : null}
      wrongWays={answer && 'wrongWays' in answer ? answer.wrongWays : []}
      noWay={answer && 'noWay' in answer ? answer.noWay : {}}
    />
  )
}
