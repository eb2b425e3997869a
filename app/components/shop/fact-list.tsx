import type { ReactNode } from 'react'

interface Fact {
  name: string
  says: ReactNode
}

/** Facts under one another: what it is called, and what it is. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="divide-y divide-sand border-sand border-y">
      {facts.map(({ name, says }) => (
        <div key={name} className="py-3 sm:grid sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)] sm:gap-4">
          <dt className="text-muted">{name}</dt>
          <dd className="whitespace-pre-line">{says}</dd>
        </div>
      ))}
    </dl>
  )
}
