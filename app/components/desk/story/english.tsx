import type { ReactNode } from 'react'
import { useWords } from '../../language.tsx'

/** English is welcome and never asked for: folded until it is wanted, or is there already. */
export function English({ isOpen, children }: { isOpen: boolean; children: ReactNode }) {
  const { tell } = useWords().desk.story
  return (
    <details open={isOpen} className="rounded-card border border-sand px-4">
      <summary className="min-h-14 py-3 text-18 text-indigo">{tell.english}</summary>
      <div className="flex flex-col gap-4 pb-4">{children}</div>
    </details>
  )
}
