import type { ReactNode } from 'react'
import { SkipLink } from '../desk/skip-link.tsx'

/** What every page of a room behind sign-in stands in: phone first, one narrow column. */
export function RoomFrame({ header, children }: { header: ReactNode; children: ReactNode }) {
  return (
    <div className="min-h-dvh">
      <SkipLink />
      {header}
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-measure px-4 pt-6 pb-16">
        {children}
      </main>
    </div>
  )
}
