import type { Told } from '#app/lib/told.ts'
import { Say } from '../in-lang.tsx'
import { useWords } from '../language.tsx'
import { ShopLink } from '../shop-link.tsx'
import { storyPath } from './address.ts'
import { OnlyThai } from './only-thai.tsx'
import { Paragraphs } from './paragraphs.tsx'
import { ToldBy } from './told-by.tsx'

interface Props {
  story: {
    readonly shortCode: string
    readonly slug: string
    readonly title: Told
    readonly lede: Told
    readonly opening: Told | null
    readonly storyteller: string
  }
}

/** The story's first lines, and the way on to the rest. */
export function StoryOpening({ story }: Props) {
  const { shop } = useWords()
  const { title, lede, opening, storyteller } = story
  return (
    <div>
      <OnlyThai told={lede} />
      <blockquote className="max-w-measure border-clay border-l-4 pl-4 text-22">
        <Say told={lede} />
        <footer className="mt-1 text-16 text-muted">
          <ToldBy name={storyteller} />
        </footer>
      </blockquote>
      {opening && (
        <div className="mt-4">
          <Paragraphs told={opening} />
        </div>
      )}
      <p className="mt-2">
        <ShopLink to={storyPath(story)} className="inline-flex min-h-11 min-w-11 items-center">
          <span>
            {shop.product.readOn}: <Say told={title} />
          </span>
        </ShopLink>
      </p>
    </div>
  )
}
