import type { ReactNode } from 'react'

/** One thing to decide or to watch: what it is, how it stands, and what can be done. */
export function MoneyCard({ needs = false, children }: { needs?: boolean; children: ReactNode }) {
  return (
    <li className={`rounded-card border bg-raised p-4 ${needs ? 'border-marigold border-l-8' : 'border-sand'}`}>
      {children}
    </li>
  )
}

/** What was not done, and why; nothing is lost. */
export function Refused({ says }: { says: string | undefined }) {
  if (!says) return null
  return (
    <p role="alert" className="my-4 font-bold text-lac">
      {says}
    </p>
  )
}
