import { Form, Link } from '@remix-run/react'
import { buttonLook } from '#app/components/button-look.ts'
import { boxLook } from '#app/components/form/question.tsx'
import { useLang, useWords } from '#app/components/language.tsx'

export interface CategoryOf {
  id: string
  path: readonly { th: string; en: string }[]
  suggested: boolean
}

interface CategoryPickerProps {
  chosen: CategoryOf | null
  others: readonly CategoryOf[]
  /** The address of this page for another category. */
  place: { variant: string; shop: string }
  like: string
}

/** The category that is chosen, the best others by one tap, and a search among all. Works by links and a plain form. */
export function CategoryPicker({ chosen, others, place, like }: CategoryPickerProps) {
  const { category } = useWords().desk.listing
  return (
    <section id="category" className="flex flex-col gap-3">
      <h2 className="text-22">{category.title}</h2>
      <p className="font-bold">{chosen ? <Path category={chosen} /> : category.none}</p>
      <details open={chosen === null || like !== ''}>
        <summary className="min-h-11 py-2 text-indigo underline">{category.find}</summary>
        <Search place={place} like={like} />
        <ul className="mt-3 flex flex-col">
          {others.map((one) => (
            <li key={one.id} className="border-sand border-b">
              <Link
                to={`?${new URLSearchParams({ ...place, category: one.id })}`}
                preventScrollReset
                className="flex min-h-14 flex-wrap items-center gap-x-2 py-2"
              >
                <Path category={one} />
                {one.suggested && <span className="text-16 text-pandan">{category.suggested}</span>}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function Search({ place, like }: Pick<CategoryPickerProps, 'place' | 'like'>) {
  const { desk, common } = useWords()
  const { category } = desk.listing
  return (
    <Form method="get" preventScrollReset className="flex flex-col gap-3">
      <input type="hidden" name="variant" value={place.variant} />
      <input type="hidden" name="shop" value={place.shop} />
      <label className="flex flex-col gap-2">
        <span className="text-16 text-muted">{category.findHint}</span>
        <input type="search" name="q" defaultValue={like} className={boxLook} />
      </label>
      <button type="submit" className={buttonLook('quiet')}>
        {common.search}
      </button>
    </Form>
  )
}

function Path({ category }: { category: CategoryOf }) {
  const lang = useLang()
  return <span>{category.path.map((name) => name[lang]).join(' › ')}</span>
}
