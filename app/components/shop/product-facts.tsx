import type { Phrases } from '#app/i18n/phrases.ts'
import { formatBaht } from '#app/lib/money.ts'
import type { Told } from '#app/lib/told.ts'
import { Say } from '../in-lang.tsx'
import { useWords } from '../language.tsx'
import { Section } from '../section.tsx'
import { ShopLink } from '../shop-link.tsx'
import { FactList } from './fact-list.tsx'
import { MoneySplit } from './money-split.tsx'

interface Props {
  product: {
    readonly shortCode: string
    readonly materials: Told | null
    readonly category: keyof Phrases['category']['names'] | null
    readonly facts: readonly { readonly name: keyof Phrases['category']['facts']; readonly says: Told }[]
    readonly variants: readonly {
      readonly weightGrams: number | null
      readonly sizeMm: readonly [number, number, number] | null
    }[]
    readonly split: Parameters<typeof MoneySplit>[0]['split']
  }
}

/** What it is made of, what the label says, where its money goes, and how it travels. */
export function ProductFacts({ product }: Props) {
  const words = useWords()
  const { category, shop } = words
  const { materials, facts, shortCode } = product
  const inPerson = product.category === 'service' || product.category === 'workshop'
  return (
    <div className="gap-x-16 lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <Section title={shop.product.facts}>
        <FactList
          facts={[
            ...(materials ? [{ name: shop.product.materials, says: <Say told={materials} /> }] : []),
            ...facts.map(({ name, says }) => ({ name: category.facts[name].name, says: <Say told={says} /> })),
            ...useMeasures(product.variants),
            ...(product.category
              ? [{ name: shop.product.category, says: <CategoryLink slug={product.category} /> }]
              : []),
            { name: shop.product.code, says: `YN-${shortCode}` },
          ]}
        />
      </Section>
      <div>
        <Section title={words.split.title}>
          <p className="mb-3 max-w-measure">{words.split.ofPrice(formatBaht(product.split.total))}</p>
          <MoneySplit split={product.split} />
        </Section>
        <Section title={shop.product.delivery}>
          <p className="max-w-measure">{inPerson ? shop.product.inPerson : shop.product.deliveryBody}</p>
        </Section>
      </div>
    </div>
  )
}

function CategoryLink({ slug }: { slug: keyof Phrases['category']['names'] }) {
  const { category } = useWords()
  return (
    <ShopLink to={`/categories/${slug}`} className="inline-flex min-h-11 min-w-11 items-center">
      {category.names[slug].name}
    </ShopLink>
  )
}

/** Weight and size of the first form; they are of the packed thing. */
function useMeasures(variants: Props['product']['variants']): { name: string; says: string }[] {
  const { product } = useWords().shop
  const [first] = variants
  if (!first) return []
  const { weightGrams, sizeMm } = first
  const cm = (mm: number) => Math.round(mm / 10)
  return [
    ...(weightGrams ? [{ name: product.weight, says: product.grams(weightGrams) }] : []),
    ...(sizeMm ? [{ name: product.size, says: product.cm(cm(sizeMm[0]), cm(sizeMm[1]), cm(sizeMm[2])) }] : []),
  ]
}
