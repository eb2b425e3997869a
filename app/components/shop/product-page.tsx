import type { Told } from '#app/lib/told.ts'
import { Breadcrumbs } from '../breadcrumbs.tsx'
import { useWords } from '../language.tsx'
import { Section } from '../section.tsx'
import { communityPath } from './address.ts'
import { Badges } from './badges.tsx'
import { OnlyThai } from './only-thai.tsx'
import { Paragraphs } from './paragraphs.tsx'
import { ProductFacts } from './product-facts.tsx'
import { ProductHead } from './product-head.tsx'
import { ProductMaker } from './product-maker.tsx'
import { ProductPictures } from './product-pictures.tsx'
import { ProductTiles } from './product-tile.tsx'
import { StoryOpening } from './story-opening.tsx'

type Of<Piece extends (props: never) => unknown> = Parameters<Piece>[0]

/** What its pieces need to know, together. */
type ShownProduct = Of<typeof ProductHead>['product'] &
  Of<typeof ProductFacts>['product'] &
  Of<typeof ProductMaker> &
  Of<typeof Badges> & {
    readonly pictures: Of<typeof ProductPictures>['pictures']
    readonly story: Of<typeof StoryOpening>['story'] | null
    readonly fromTheSameLane: Of<typeof ProductTiles>['products']
    readonly description: Told
  }

/** A product to look at, whole: its pictures first, then its price, its story, its maker and its facts. */
export function ProductPage({ product }: { product: ShownProduct }) {
  const { category, shop } = useWords()
  const { place, pictures, story, maker, badges, fromTheSameLane, description } = product
  const shelf = product.category && {
    name: category.names[product.category].name,
    to: `/categories/${product.category}`,
  }
  return (
    <article className="page-width">
      <Breadcrumbs trail={[...(shelf ? [shelf] : []), { name: place.name, to: communityPath(place) }]} />
      <div className="md:grid md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] md:items-start md:gap-10">
        <ProductPictures pictures={pictures} cloth={place} />
        <ProductHead product={product} />
      </div>
      <div className="gap-x-16 lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div>
          {story && (
            <Section title={shop.product.story}>
              <StoryOpening story={story} />
            </Section>
          )}
          <Section title={shop.product.about}>
            <OnlyThai told={description} />
            <Paragraphs told={description} />
          </Section>
        </div>
        <ProductMaker maker={maker} place={place} />
      </div>
      {badges.length > 0 && (
        <Section title={shop.product.marks}>
          <Badges badges={badges} />
        </Section>
      )}
      <ProductFacts product={product} />
      {fromTheSameLane.length > 0 && (
        <Section title={shop.product.sameLane}>
          <ProductTiles products={fromTheSameLane} />
        </Section>
      )}
    </article>
  )
}
