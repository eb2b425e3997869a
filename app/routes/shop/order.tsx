import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OrderPage } from '#app/components/shop/order/order-page.tsx'
import { shopPath } from '#app/components/shop-path.ts'
import { addToCart } from '#app/domain/cart/cart.ts'
import { cancelOrder } from '#app/domain/order/cancel.server.ts'
import { orderCode, orderPath } from '#app/domain/order/path.ts'
import { cartOfOrder, viewOrder } from '#app/domain/order/view.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { notFound } from '../doorman.server.ts'
import { languageOf } from '../language.server.ts'
import { cartCookie, cartOf } from './cart-cookie.server.ts'
import { rootOf } from './page-meta.ts'
import { privateMeta, watchedHeaders } from './private-page.ts'

export const headers = watchedHeaders

/** While the bank is asked, the page looks again by itself, unless its reader stopped that. */
const secondsBetweenLooks = 20

export async function loader({ params, request }: LoaderFunctionArgs) {
  const order = await viewOrder(params.token)
  if (!order) throw notFound()
  const isWatching = order.isBeingChecked && !new URL(request.url).searchParams.has('watch')
  const refresh: HeadersInit = isWatching ? { refresh: String(secondsBetweenLooks) } : {}
  return data({ order, isWatching, path: orderPath(params.token ?? '', 'th') }, { headers: refresh })
}

/** Knowing the address is the permission: cancels while unpaid, or puts the same goods into the cart once more. */
export async function action({ params, request }: ActionFunctionArgs) {
  const lang = languageOf(request)
  const { token } = params
  const intent = (await request.formData()).get('intent')
  if (intent === 'again') return again(request, token)
  if (intent !== 'cancel') throw notFound()
  const cancelled = await cancelOrder(token, new Date())
  if (cancelled.ok) return redirect(orderPath(token ?? '', lang), 303)
  if (cancelled.refusal.code === 'not_found') throw notFound()
  return data({ cannotCancel: cancelled.refusal.code }, { status: 409 })
}

async function again(request: Request, token: string | undefined): Promise<Response> {
  const lines = await cartOfOrder(token)
  const cart = lines.reduce((filled, line) => {
    const more = addToCart(filled, line)
    return more === 'full' ? filled : more
  }, cartOf(request))
  const headers = { 'set-cookie': cartCookie(cart) }
  return redirect(shopPath(languageOf(request), '/cart?news=refilled'), { status: 303, headers })
}

/** No address of this page in its head: the address is the secret. */
export const meta: MetaFunction<typeof loader> = ({ data: loaded, matches }) => {
  const { order, common } = wordsIn(rootOf(matches).lang)
  if (!loaded) return []
  return [
    ...privateMeta(`${order.title(orderCode(loaded.order.shortCode))} · ${common.yaan}`),
    { name: 'description', content: order.description },
  ]
}

export default function Order() {
  const loaded = useLoaderData<typeof loader>()
  const cannotCancel = useActionData<typeof action>()?.cannotCancel ?? null
  return <OrderPage {...loaded} cannotCancel={cannotCancel} />
}
