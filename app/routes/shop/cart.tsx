import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { CartPage } from '#app/components/shop/cart/cart-page.tsx'
import { shopPath } from '#app/components/shop-path.ts'
import { addToCart, setQuantity } from '#app/domain/cart/cart.ts'
import { variantBySku, viewCart } from '#app/domain/cart/view.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { languageOf } from '../language.server.ts'
import { cartCookie, cartOf } from './cart-cookie.server.ts'
import { pageMeta, rootOf } from './page-meta.ts'
import { privateHeaders } from './private-page.ts'

const News = z.enum(['added', 'full', 'unknown', 'refilled', 'changed']).nullable().catch(null)

export const headers = () => privateHeaders

export async function loader({ request }: LoaderFunctionArgs) {
  const cart = cartOf(request)
  const view = await viewCart(cart)
  const news = News.parse(new URL(request.url).searchParams.get('news'))
  // What is no longer sold is told of once.
  const kept = cart.filter(({ variantId }) => view.groups.some((group) => holds(group, variantId)))
  const cookie: HeadersInit = view.gone > 0 ? { 'set-cookie': cartCookie(kept) } : {}
  return data({ view, news, cartCount: view.count }, { headers: cookie })
}

function holds({ lines }: { lines: readonly { goods: { variantId: string } }[] }, variantId: string): boolean {
  return lines.some(({ goods }) => goods.variantId === variantId)
}

const quantity = z.coerce.number().int().min(0).max(99)
const Change = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('add'), sku: z.string().max(40), quantity: quantity.min(1).catch(1) }),
  z.object({ intent: z.literal('set'), variantId: z.uuid(), quantity }),
  z.object({ intent: z.literal('checkout') }),
])

/** Puts in, takes out, goes on. Whatever was sent, the answer is the cart; nobody is ever shown an error for it. */
export async function action({ request }: ActionFunctionArgs) {
  const lang = languageOf(request)
  const cart = cartOf(request)
  const back = (news: z.infer<typeof News>, now = cart) =>
    redirect(shopPath(lang, news ? `/cart?news=${news}` : '/cart'), {
      status: 303,
      headers: { 'set-cookie': cartCookie(now) },
    })
  const change = Change.safeParse(Object.fromEntries(await request.formData()))
  if (!change.success) return back('unknown')
  switch (change.data.intent) {
    case 'add': {
      const variantId = await variantBySku(change.data.sku)
      if (!variantId) return back('unknown')
      const now = addToCart(cart, { variantId, quantity: change.data.quantity })
      return now === 'full' ? back('full') : back('added', now)
    }
    case 'set':
      return back(null, setQuantity(cart, change.data))
    case 'checkout': {
      const { fitting } = await viewCart(cart)
      const headers = { 'set-cookie': cartCookie(fitting) }
      return redirect(shopPath(lang, fitting.length > 0 ? '/checkout' : '/cart'), { status: 303, headers })
    }
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) => {
  const { cart } = wordsIn(rootOf(matches).lang)
  return pageMeta(matches, { path: '/cart', title: cart.title, description: cart.description, hidden: true })
}

export default function Cart() {
  const { view, news } = useLoaderData<typeof loader>()
  return <CartPage view={view} news={news} />
}
