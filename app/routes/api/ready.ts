import { isReady } from '#app/lib/ready.server.ts'

/** `/readyz`: visitors may be sent here: the database answers and its migrations are in. */
export async function loader() {
  const ready = await isReady()
  return new Response(ready ? 'ready\n' : 'not ready\n', {
    status: ready ? 200 : 503,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
