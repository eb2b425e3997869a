import type { LoaderFunctionArgs } from '@remix-run/node'
import { fetchBatch } from '#app/domain/payout/batch.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

/** The file for the bank, with whole account numbers: kept by no cache on the way. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = await fetchBatch(await requireActor(request, 'staff'), params.batchId ?? '')
  if (!file) throw notFound()
  return new Response(file.csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${file.name}"`,
      'cache-control': 'private, no-store',
    },
  })
}
