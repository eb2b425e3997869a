import { Link } from '@remix-run/react'
import { Card } from '#app/components/card.tsx'
import { useTold } from '#app/components/in-lang.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import type { LeftOut } from '#app/domain/feed/report.server.ts'

type Reason = LeftOut['reasons'][number]

/** A product that a file had to leave out: every reason as a sentence, each with the way to mend it. */
export function LeftOutCard({ product }: { product: LeftOut }) {
  const { text, lang } = useTold(product.title)
  const here = useLang()
  const words = useWords().office.feed
  return (
    <Card className="p-4">
      <h3 lang={lang} className="font-bold">
        {text}
      </h3>
      <ul className="mt-2 grid gap-2">
        {product.reasons.map((reason) => (
          <li key={`${reason.file} ${reason.field} ${reason.say.en}`} className="flex flex-wrap items-center gap-x-4">
            <span>
              {reason.say[here]} <span className="text-muted">({reason.file})</span>
            </span>
            <Link
              to={fixPath(product.productId, reason)}
              aria-label={words.fixOf(text)}
              className="inline-flex min-h-11 min-w-11 items-center"
            >
              {words.fix}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const steps: Readonly<Record<string, string>> = {
  title: 'name',
  story: 'about',
  photos: 'photos',
  price: 'price',
  stock: 'stock',
  weight: 'parcel',
}

/** Where such a thing is changed; what belongs to no step of the product leads to the product. */
function fixPath(productId: string, { field, lang }: Reason): string {
  const product = `/desk/products/${productId}`
  if (lang === 'en' && (field === 'title' || field === 'story')) return `${product}/english`
  const step = steps[field.replace(/^photo:.*/, 'photos')]
  return step ? `${product}/${step}` : product
}
