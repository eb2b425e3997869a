import { useWords } from '#app/components/language.tsx'
import { Photo, type PhotoOf } from '#app/components/photo.tsx'
import { formatBaht } from '#app/lib/money.ts'

export interface PreviewOf {
  text: { title: string; story: string }
  limits: { title: number | null; story: number | null; photos: number | null }
  photos: readonly PhotoOf[]
  price: bigint
  sellable: number
}

/** The goods as buyers over there will see them, with how much room is left. */
export function PlatformPreview({ preview }: { preview: PreviewOf }) {
  const words = useWords().desk.listing.preview
  const { text, limits, photos, price, sellable } = preview
  const most = (limit: number | null) => (limit === null ? words.noLimit : String(limit))
  return (
    <article lang="th" className="flex flex-col gap-3 rounded-card border-2 border-sand bg-ground p-4">
      <Photos photos={photos} />
      <h2 className="text-22">{text.title}</h2>
      <p className="font-bold text-22 text-lac">{formatBaht(price)}</p>
      <p className="text-16 text-muted">{words.stock(sellable)}</p>
      <p className="whitespace-pre-line">{text.story}</p>
      <ul className="border-sand border-t pt-3 text-16 text-muted">
        <li>{words.titleCount(lengthOf(text.title), most(limits.title))}</li>
        <li>{words.storyCount(lengthOf(text.story), most(limits.story))}</li>
        <li>{words.photoCount(photos.length, most(limits.photos))}</li>
      </ul>
    </article>
  )
}

function Photos({ photos }: Pick<PreviewOf, 'photos'>) {
  const words = useWords().desk.listing.preview
  if (photos.length === 0) return <p className="text-muted">{words.noPhotos}</p>
  return (
    <ul className="flex flex-wrap gap-2">
      {photos.map((photo, index) => (
        <li key={photo.hash} className="w-40 max-w-full">
          <Photo photo={photo} alt={bothWords(words.photoAlt(index + 1))} sizes="10rem" className="rounded-card" />
        </li>
      ))}
    </ul>
  )
}

function bothWords(text: string) {
  return { th: text, en: text }
}

/** As platforms count: code points. */
function lengthOf(text: string): number {
  return [...text.normalize('NFC')].length
}
