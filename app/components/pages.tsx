import { Link, useSearchParams } from '@remix-run/react'
import { type Direction, type Paged, turnName } from '#app/lib/keyset.ts'
import { useWords } from './language.tsx'

interface Props {
  of: Pick<Paged<unknown>, 'before' | 'after'>
  /** How the list goes: whether what comes after is newer or older. */
  direction: Direction
  /** The list's name in the address, where a page has several. */
  name?: string
  /** What the list holds, for those who hear the links without it. */
  about: string
}

/** Plain links to the older and the newer part of a list; nothing when it fits on one page. */
export function Pages({ of, direction, name = '', about }: Props) {
  const [query] = useSearchParams()
  const to = (mark: string | null, back: boolean) => {
    if (!mark) return null
    const next = new URLSearchParams(query)
    for (const either of [true, false]) next.delete(turnName(name, either))
    next.set(turnName(name, back), mark)
    return `?${next}`
  }
  return <PageLinks before={to(of.before, true)} after={to(of.after, false)} direction={direction} about={about} />
}

interface LinksProps extends Pick<Props, 'direction' | 'about'> {
  /** Addresses of the pages beside this one; null: there is none. */
  before: string | null
  after: string | null
}

/** The same, of lists that go by something else than the keys of rows: days, months. */
export function PageLinks({ before, after, direction, about }: LinksProps) {
  const words = useWords().common.pages
  if (!before && !after) return null
  const [first, then] = direction === 'desc' ? [words.newer, words.older] : [words.older, words.newer]
  const look = 'inline-flex min-h-11 min-w-11 items-center'
  return (
    <nav aria-label={words.of(about)} className="mt-4 flex flex-wrap justify-between gap-x-6">
      {before && (
        <Link to={before} rel="prev" className={look}>
          ← {first}
        </Link>
      )}
      {after && (
        <Link to={after} rel="next" className={`${look} ml-auto`}>
          {then} →
        </Link>
      )}
    </nav>
  )
}
