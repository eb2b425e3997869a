import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'

/** One step back, said in words. */
export function BackLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className="inline-flex min-h-11 items-center text-16">
      <span aria-hidden="true">‹</span>&nbsp;{children}
    </Link>
  )
}
