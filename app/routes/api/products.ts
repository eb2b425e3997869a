import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { shelf } from '#app/domain/product/shelf.server.ts'
import { afterOf, afterText } from '#app/domain/search/asked.ts'
import { searchProducts } from '#app/domain/search/search.server.ts'
import { cleanLine } from '#app/lib/text.ts'
import { answer, productRow } from './rows.ts'

const Asked = z.object({
  q: z.string().max(100).transform(cleanLine).optional(),
  community: z.string().max(100).optional(),
  cursor: z.string().max(80).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(24),
})

/** `/api/v1/products?q=&community=&cursor=&limit=`: public products, newest first, or best first for a search.
 *  `next` is the cursor of the following page. */
export async function loader({ request }: LoaderFunctionArgs) {
  const asked = Asked.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!asked.success) {
    const wrong = asked.error.issues.map(({ path, message }) => ({ parameter: path.join('.'), message }))
    return answer({ error: { code: 'bad_request', wrong } }, 400)
  }
  const { q, community, cursor, limit } = asked.data
  if (q) return found(q, { community, cursor, limit })
  const where = community ? { producer: { community: { slug: community } } } : {}
  const { cards, next } = await shelf(where, cursor ?? null, limit)
  return answer({ products: cards.map(productRow), next })
}

/** Best first; the cursor holds by what the last one was sorted, so that new goods do not move the pages. */
async function found(q: string, { community, cursor, limit }: Omit<z.infer<typeof Asked>, 'q'>): Promise<Response> {
  const after = cursor === undefined ? null : afterOf(cursor)
  if (cursor !== undefined && !after) {
    return answer(
      { error: { code: 'bad_request', wrong: [{ parameter: 'cursor', message: 'not from a search' }] } },
      400,
    )
  }
  const { cards, next } = await searchProducts(q, { after, take: limit, community })
  return answer({ products: cards.map(productRow), next: next && afterText(next) })
}
