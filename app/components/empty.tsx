import type { ReactNode } from 'react'

interface Props {
  /** What is not here, in one sentence. */
  says: string
  /** The way on: one link or button. */
  children?: ReactNode
}

/** Nothing to show, said kindly and with a way on. */
export function Empty({ says, children }: Props) {
  return (
    <div className="rounded-card border border-sand border-dashed px-4 py-8 text-center text-muted">
      <p>{says}</p>
      {children && <p className="mt-4">{children}</p>}
    </div>
  )
}
