import type { LoaderFunctionArgs } from '@remix-run/node'
import { findActor } from '#app/domain/person/session.server.ts'
import { openPhoto, type PhotoReach, photoReach } from '#app/domain/photo/open-photo.server.ts'
import { parseImageAddress } from '#app/lib/image-address.ts'

/** Five minutes in the visitor's own browser, none in a shared cache without asking us: what is withdrawn is gone at
 *  once for everybody who has not just seen it. What only one person may see is kept nowhere. */
const keeping: Record<PhotoReach, string> = {
  everybody: 'public, max-age=300, s-maxage=0, must-revalidate',
  'this person': 'private, no-store',
}

/** `/i/<hash>/<width>.<format>`: a picture in one size, for those who may see it. */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const asked = parseImageAddress(`${params.hash}/${params.file}`)
  const reach = asked && (await photoReach(asked, () => findActor(request)))
  if (!asked || !reach) return missing()
  const etag = `"${asked.hash.slice(0, 16)}-${asked.width}-${asked.format}"`
  const headers = { etag, 'cache-control': keeping[reach] }
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers })
  const picture = await openPhoto(asked)
  if (!picture) return missing()
  return new Response(Buffer.from(picture.bytes), { headers: { ...headers, 'content-type': picture.contentType } })
}

function missing(): Response {
  return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
}
