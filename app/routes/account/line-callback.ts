import type { LoaderFunctionArgs } from '@remix-run/node'
import { finishLine } from '#app/domain/person/line.server.ts'
import { notFound } from '#app/routes/doorman.server.ts'

/** Where LINE sends people back to. */
export async function loader({ request }: LoaderFunctionArgs) {
  const answer = await finishLine(request)
  if (!answer) throw notFound()
  return answer
}
