import { communities } from '#app/domain/community/shelf.server.ts'
import { answer, communityRow } from './rows.ts'

/** `/api/v1/communities`: every community, registered or not. */
export async function loader() {
  const all = await communities()
  return answer({ communities: all.sort((a, b) => a.slug.localeCompare(b.slug)).map(communityRow) })
}
