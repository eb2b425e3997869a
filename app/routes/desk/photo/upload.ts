import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { wordsIn } from '#app/i18n/words.ts'
import { localPath } from '#app/lib/local-path.ts'
import { notFound, requireActor } from '../../doorman.server.ts'
import { languageOf } from '../../language.server.ts'
import { type ReceivedPhoto, receivePhotos } from './receive.server.ts'

/** Where photographs are sent: by the uploader, which reads the answer, or by a plain form that says where to go on. */
export async function action({ request }: ActionFunctionArgs) {
  const readsAnswer = request.headers.get('accept')?.includes('application/json') ?? false
  try {
    const actor = await requireActor(request, 'volunteer', 'committee', 'seller', 'staff')
    const { searchParams } = new URL(request.url)
    const communityId = z.uuid().safeParse(searchParams.get('community'))
    if (!communityId.success) throw notFound()
    const words = wordsIn(languageOf(request))
    const { photos } = await receivePhotos(request, actor, { communityId: communityId.data, words })
    return readsAnswer ? Response.json({ photos }) : redirect(onward(searchParams.get('next'), photos))
  } catch (thrown) {
    // The uploader cannot follow to the sign-in page: it says so and keeps the pictures.
    const signedOut = thrown instanceof Response && thrown.status === 302
    if (readsAnswer && signedOut) return Response.json({ photos: [] }, { status: 401 })
    throw thrown
  }
}

/** Our own pages only; what was taken and what was not goes along in the address. */
function onward(next: string | null, photos: readonly ReceivedPhoto[]): string {
  const url = new URL(localPath(next) ?? '/desk', 'http://here')
  for (const photo of photos) {
    if (photo.ok) url.searchParams.append('photo', photo.photo.id)
    else url.searchParams.append('refused', photo.code)
  }
  return url.pathname + url.search
}
