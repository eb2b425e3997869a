import type { ActionFunctionArgs } from '@remix-run/node'
import { mostRingBytes, takeRing } from '#app/domain/payment/inbox.server.ts'
import { notFound } from '#app/routes/doorman.server.ts'
import { bytesOf } from './body.server.ts'

/** There is nothing to read here. */
export function loader(): never {
  throw notFound()
}

/** Where payment providers ring. The bytes are read as they came, because the signature covers them. */
export async function action({ request, context }: ActionFunctionArgs) {
  const raw = await bytesOf(request, mostRingBytes)
  if (raw === null) return new Response(null, { status: 413 })
  const provider = new URL(request.url).pathname.endsWith('/stripe') ? 'stripe' : 'omise'
  const status = await takeRing(provider, { raw, headers: request.headers, address: context.address }, new Date())
  if (status === null) throw notFound()
  return new Response(null, { status })
}
