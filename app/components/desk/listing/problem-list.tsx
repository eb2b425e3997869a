import { Link } from '@remix-run/react'
import { useLang, useWords } from '#app/components/language.tsx'
import type { KeptProblem } from '#app/domain/listing/state.ts'

interface ProblemListProps {
  problems: readonly KeptProblem[]
  productId: string
  /** Where the platform's own questions are answered; empty on that very page. */
  formPath: string
}

/** Everything that stands in the way, each with the place where it is mended; what only warns comes after. */
export function ProblemList({ problems, ...where }: ProblemListProps) {
  const { listing } = useWords().desk
  const [blocking, warning] = [of(problems, 'blocks'), of(problems, 'warns')]
  return (
    <>
      {blocking.length > 0 && (
        <section role="alert" className="flex flex-col gap-2 rounded-card border-2 border-lac bg-raised p-4">
          <h2 className="text-18 text-lac">{listing.problems}</h2>
          <Problems problems={blocking} {...where} />
        </section>
      )}
      {warning.length > 0 && (
        <section className="flex flex-col gap-2 rounded-card border border-sand bg-raised p-4">
          <h2 className="text-18">{listing.warnings}</h2>
          <Problems problems={warning} {...where} />
        </section>
      )}
    </>
  )
}

function Problems({ problems, productId, formPath }: ProblemListProps) {
  const lang = useLang()
  const { mend } = useWords().desk.listing
  return (
    <ul className="flex flex-col gap-2">
      {problems.map(({ field, code, say }) => (
        <li key={`${field} ${code} ${say.th}`} className="flex flex-wrap items-center justify-between gap-x-4">
          <span>{say[lang]}</span>
          <Link
            to={mendPath(field, productId, formPath)}
            className="inline-flex min-h-11 min-w-11 items-center font-bold"
          >
            {mend}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function of(problems: readonly KeptProblem[], weight: KeptProblem['weight']): readonly KeptProblem[] {
  return problems.filter((one) => one.weight === weight)
}

/** Our own facts are mended at the product; the platform's questions where they are asked. */
const ofProduct: Readonly<Record<string, string>> = {
  title: 'name',
  story: 'about',
  price: 'price',
  stock: 'stock',
  weight: 'parcel',
  size: 'parcel',
  photos: 'photos',
  id: 'variants',
  page: '',
  listing: '',
}

function mendPath(field: string, productId: string, formPath: string): string {
  const page = field.startsWith('photo:') ? 'photos' : ofProduct[field]
  if (page === undefined) return `${formPath}#${field === 'category' ? field : `placing-${fieldName(field)}`}`
  return `/desk/products/${productId}${page && `/${page}`}`
}

/** The name under which the placing form asks for a field. */
export function fieldName(field: string): string {
  return field.replace(':', '-')
}
