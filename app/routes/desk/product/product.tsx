import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { atHand, productAtHand } from './at-hand.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, productId } = await atHand(request, params)
  return productAtHand(actor, productId)
}

/** Every page about one product has it at hand. */
export default function Product() {
  return <Outlet context={useLoaderData<typeof loader>()} />
}
