import { type ReactNode, useId } from 'react'
import { ShopLink } from './shop-link.tsx'

interface Props {
  title: string
  /** Where there is more of the same, and what the link says. */
  more?: { to: string; says: string }
  children: ReactNode
}

/** A part of a page under its own heading. */
export function Section({ title, more, children }: Props) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-12">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id={id} className="text-28">
          {title}
        </h2>
        {more && (
          <ShopLink to={more.to} className="inline-flex min-h-11 min-w-11 items-center">
            {more.says}
          </ShopLink>
        )}
      </div>
      <div className="mt-4">{children}</div>
    </section>
  )
}
