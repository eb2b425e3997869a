import type { LoaderFunctionArgs } from '@remix-run/node'
import { openFeed } from '#app/domain/feed/open-feed.server.ts'
import { notFound } from '#app/routes/doorman.server.ts'

/** `/feeds/<file>`: the goods as Google and Facebook fetch them. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { headers, method } = request
  const answer = await openFeed(params.file ?? '', {
    userAgent: headers.get('user-agent') ?? '',
    ifNoneMatch: headers.get('if-none-match'),
    ifModifiedSince: headers.get('if-modified-since'),
    takesGzip: /(^|,)\s*gzip\s*(;\s*q=(1|0\.\d*[1-9]\d*)|,|$)/i.test(headers.get('accept-encoding') ?? ''),
    headersOnly: method === 'HEAD',
  })
  if (!answer) throw notFound()
  const body = answer.body && inStep(answer.body, context.drained)
  return new Response(body, { status: answer.status, headers: answer.headers })
}

/** The next piece is read when the fetcher has taken the last one: a slow line costs time, not memory. */
function inStep(body: AsyncIterable<Uint8Array>, drained: () => Promise<void>): ReadableStream<Uint8Array> {
  const pieces = body[Symbol.asyncIterator]()
  return new ReadableStream(
    {
      async pull(controller) {
        await drained()
        const { done, value } = await pieces.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: async () => void (await pieces.return?.()),
    },
    { highWaterMark: 0 },
  )
}
