import { Link } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { useWords } from '../language.tsx'
import { forgetKept, keptKeys, readKept } from './kept-text.ts'

/** Drafts that were begun on this device and never reached the server: no signal at the very first question. */
export function KeptDrafts({ known }: { known: readonly string[] }) {
  const { maker } = useWords().desk
  const [lost, setLost] = useState<string[]>([])
  useEffect(() => setLost(unsentDrafts(known)), [known])
  return lost.map((id) => (
    <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 border-sand border-b py-3">
      <span>{maker.onThisDevice}</span>
      <Link to={`/desk/makers/new/${id}/kind`} className="inline-flex min-h-11 min-w-11 items-center font-bold">
        {maker.continueDraft}
      </Link>
    </li>
  ))
}

/** Also sweeps: what was sent for a draft that is on no list any more has arrived, and is forgotten. */
function unsentDrafts(known: readonly string[]): string[] {
  const unsent = new Set<string>()
  for (const key of keptKeys('draft:')) {
    const id = key.split(':')[1] ?? ''
    if (known.includes(id)) continue
    if (readKept(key)?.sent) forgetKept(key)
    else unsent.add(id)
  }
  return [...unsent]
}
