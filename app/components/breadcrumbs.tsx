import type { Told } from '#app/lib/told.ts'
import { Say } from './in-lang.tsx'
import { useWords } from './language.tsx'
import { ShopLink } from './shop-link.tsx'

export interface Crumb {
  /** A phrase of ours, or somebody's own name. */
  name: string | Told
  to: string
}

/** The way here from the front door; the page itself is its heading below. */
export function Breadcrumbs({ trail }: { trail: readonly Crumb[] }) {
  const { shop } = useWords()
  const whole = [{ name: shop.home, to: '/' }, ...trail]
  return (
    <nav aria-label={shop.breadcrumbs} className="py-2 text-16">
      <ol className="flex flex-wrap items-center gap-x-2">
        {whole.map(({ name, to }, index) => (
          <li key={to} className="flex items-center gap-x-2">
            {index > 0 && (
              <span aria-hidden="true" className="text-muted">
                ›
              </span>
            )}
            <ShopLink to={to} className="inline-flex min-h-11 min-w-11 items-center">
              {typeof name === 'string' ? name : <Say told={name} />}
            </ShopLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
