import type { ReactNode } from 'react'

interface Props {
  /** `done`: it worked; `look`: something needs a look; `stop`: nothing was done. */
  kind: 'done' | 'look' | 'stop'
  children: ReactNode
}

const edges = { done: 'border-pandan', look: 'border-marigold', stop: 'border-lac' } as const

/** One thing to be told at the top of a page, with its colour at the edge only. */
export function Note({ kind, children }: Props) {
  return <p className={`rounded-card border border-l-4 bg-raised px-4 py-3 ${edges[kind]}`}>{children}</p>
}
