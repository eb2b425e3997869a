import type { ActionFunctionArgs } from '@remix-run/node'
import { copyOfData } from '#app/domain/producer/record.server.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'

/** There is nothing to read here without asking for it. */
export function loader() {
  throw notFound()
}

/** Everything held about a maker as a file that other programs can read (PDPA s.31). */
export async function action({ request, params }: ActionFunctionArgs) {
  const copy = await copyOfData(await requireActor(request, 'volunteer'), params.makerId ?? '')
  if (!copy) throw notFound()
  return new Response(JSON.stringify(copy, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="yaan-${copy.shortCode}.json"`,
      'cache-control': 'no-store',
    },
  })
}
