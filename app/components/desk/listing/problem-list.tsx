import { Link } from '@remix-run/react'
import { useLang, useWords } from '#app/components/language.tsx'
import type { KeptProblem } from '#app/domain/listing/state.ts'

interface ProblemListProps {
  problems: readonly KeptProblem[]
  productId: string
  /** Where the platform's own questions are answered; empty on that very page. */
  formPath: string
  /** The way back from mending. */
  back: string
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

function Problems({ problems, ...where }: ProblemListProps) {
  const lang = useLang()
  const { mend } = useWords().desk.listing
  return (
    <ul className="flex flex-col gap-2">
      {problems.map(({ field, code, say }) => (
        <li key={`${field} ${code} ${say.th}`} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          <span>{say[lang]}</span>
          <MendLink to={mendPath(field, where)}>{mend}</MendLink>
        </li>
      ))}
    </ul>
  )
}

/** Within this page the browser itself goes there: the router would drop what the address asks for. */
function MendLink({ to, children }: { to: string; children: string }) {
  const look =
    'inline-flex min-h-11 items-center rounded-card border border-muted px-4 font-bold no-underline hover:underline'
  if (to.startsWith('#'))
    return (
      <a href={to} className={look}>
        {children}
      </a>
    )
  return (
    <Link to={to} className={look}>
      {children}
    </Link>
  )
}

function of(problems: readonly KeptProblem[], weight: KeptProblem['weight']): readonly KeptProblem[] {
  return problems.filter((one) => one.weight === weight)
}

/** Our own facts are mended at the product: the step, and the field of its form. */
const ofProduct: Readonly<Record<string, readonly [step: string, field: string]>> = {
  title: ['name', 'name-titleTh'],
  story: ['about', 'about-descriptionTh'],
  price: ['price', 'price-price'],
  stock: ['stock', 'stock-counts[0].counted'],
  weight: ['parcel', 'parcel-parcels[0].weightGrams'],
  size: ['parcel', 'parcel-parcels[0].lengthMm'],
  photos: ['photos', 'photos'],
  id: ['variants', ''],
  page: ['', ''],
  listing: ['', ''],
}

/** The platform's questions are mended where they are asked; the very field is in the address, and the way back with it. */
function mendPath(field: string, { productId, formPath, back }: Omit<ProblemListProps, 'problems'>): string {
  const query = new URLSearchParams({ back })
  const [step, anchor] = ofProduct[field.startsWith('photo:') ? 'photos' : field] ?? []
  if (step !== undefined) return `/desk/products/${productId}${step && `/${step}`}?${query}${anchor && `#${anchor}`}`
  // Asked once for the product, whatever the number of its shops; on the form itself it stands above.
  if (field === 'category') return formPath ? `/desk/partners/category/${productId}?${query}` : '#category'
  return `${formPath}#placing-${fieldName(field)}`
}

/** The name under which the placing form asks for a field. */
export function fieldName(field: string): string {
  return field.replace(':', '-')
}
