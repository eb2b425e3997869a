import type { ReactNode } from 'react'

/** The heading of a page. */
export function PageTitle({ children }: { children: ReactNode }) {
  return <h1 className="text-36 lg:text-48">{children}</h1>
}
