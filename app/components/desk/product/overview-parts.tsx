import { Link } from '@remix-run/react'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import type { Step } from '#app/domain/product/rules.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { formatBaht } from '#app/lib/money.ts'
import { useWords } from '../../language.tsx'

/** Each part of the product in a line, and the way to change it. */
export function OverviewParts({ product }: { product: DeskProduct }) {
  const words = useWords()
  const { overview, steps } = words.desk.product
  const home = `/desk/products/${product.id}`
  return (
    <section aria-labelledby="parts">
      <h2 id="parts" className="text-22">
        {overview.parts}
      </h2>
      <ul className="mt-3 divide-y divide-sand border-sand border-y">
        {product.steps.map((step) => (
          <li key={step} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
            <div className="min-w-0 flex-1 basis-60">
              <p className="text-16 text-muted">{steps[step]}</p>
              <p className="line-clamp-2">{says(words, product, step) || overview.notYet}</p>
            </div>
            <Link
              to={`${home}/${step}`}
              aria-label={`${words.common.edit} ${steps[step]}`}
              className="inline-flex min-h-11 min-w-11 items-center justify-end"
            >
              {words.common.edit}
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-3 flex flex-wrap gap-x-6">
        <Link to={`${home}/variants`} className="inline-flex min-h-11 items-center">
          {words.desk.product.variants.title}
        </Link>
        <Link to={`${home}/history`} className="inline-flex min-h-11 items-center">
          {overview.history}
        </Link>
      </p>
    </section>
  )
}

function says({ category, desk, mark, photo }: Phrases, product: DeskProduct, step: Step): string {
  const { words, variants, facts, pictures, marks } = product
  const { units, stocking } = desk.product
  const several = variants.length > 1
  const perVariant = (line: (variant: DeskProduct['variants'][number]) => string) =>
    variants
      .map((variant) => (several ? `${variant.nameTh ?? variant.sku}: ${line(variant)}` : line(variant)))
      .join(' · ')
  switch (step) {
    case 'photos':
      return pictures.map((_, index) => photo.numbered(index + 1)).join(' · ')
    case 'name':
      return words.titleTh
    case 'shelf':
      return product.category ? category.names[product.category].name : ''
    case 'kind':
      return facts.kind ? category.kinds[facts.kind].name : ''
    case 'price':
      return perVariant(({ price }) => formatBaht(price))
    case 'stock':
      return [perVariant(({ onHand, reserved }) => stocking.left(onHand - reserved)), howWords(product, stocking)]
        .filter(Boolean)
        .join(' · ')
    case 'parcel':
      return perVariant(({ weightGrams }) => (weightGrams === null ? '–' : `${weightGrams} ${units.grams}`))
    case 'about':
      return words.descriptionTh
    case 'label':
      return Object.values(facts.label)
        .flatMap((said) => said?.th ?? [])
        .join(' · ')
    case 'alt':
      return pictures
        .map(({ altTh }) => altTh)
        .filter(Boolean)
        .join(' · ')
    case 'marks':
      return marks.map(({ kind }) => mark.kinds[kind].name).join(' · ')
    case 'english':
      return words.titleEn ?? ''
  }
}

function howWords({ oneOfAKind, leadDays }: DeskProduct, words: Phrases['desk']['product']['stocking']): string {
  if (oneOfAKind) return words.one.name
  return leadDays === null ? '' : words.days(leadDays)
}
