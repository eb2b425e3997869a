import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { answerDoorbell, mostKnockBytes, type Reply } from '#app/domain/listing/doorbell.server.ts'
import { notFound } from '#app/routes/doorman.server.ts'
import { bytesOf } from './body.server.ts'

/** There is nothing to read here; some platforms ask once for an echo when they learn this address. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { method, url, headers } = request
  return answered(await answerDoorbell(params.partner ?? '', { method, url, headers, body: new Uint8Array() }))
}

/** Where partner platforms ring. The bytes are read as they came, because the signature covers them. */
export async function action({ request, params }: ActionFunctionArgs) {
  const body = await bytesOf(request, mostKnockBytes)
  if (body === null) return new Response(null, { status: 413 })
  const { method, url, headers } = request
  return answered(await answerDoorbell(params.partner ?? '', { method, url, headers, body }))
}

function answered(reply: Reply | null): Response {
  if (!reply) throw notFound()
  return new Response(reply.body, { status: reply.status })
}
