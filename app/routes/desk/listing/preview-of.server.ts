import type { Preview } from '#app/domain/listing/push.server.ts'
import { photoRowsOf } from '#app/domain/listing/view.server.ts'

/** What a page draws of a preview: a listing holds pictures' bytes, and those stay here. */
export async function previewOf({ text, rules, listing }: Pick<Preview, 'text' | 'rules' | 'listing'>) {
  return {
    text,
    limits: { title: rules.title.max, story: rules.story.max, photos: rules.photos.max },
    photos: await photoRowsOf(listing.photos.map(({ id }) => id)),
    price: listing.price,
    sellable: listing.sellable,
  }
}
export type PreviewShown = Awaited<ReturnType<typeof previewOf>>
