import type { LoaderFunctionArgs } from '@remix-run/node'
import { codeOfSlug, openProduct } from '#app/domain/product/open-product.server.ts'
import { answer, openProductRow } from './rows.ts'

/** `/api/v1/products/:slug`: one product, by its short code or its slug. */
export async function loader({ params }: LoaderFunctionArgs) {
  const code = await codeOfSlug(params.slug ?? '')
  const seen = code ? await openProduct(code, new Date()) : ({ is: 'missing' } as const)
  if (seen.is === 'there') return answer(openProductRow(seen.value))
  return seen.is === 'gone' ? answer({ error: { code: 'gone' } }, 410) : answer({ error: { code: 'not_found' } }, 404)
}
