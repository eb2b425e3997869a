import { Link } from '@remix-run/react'
import { useWords } from '#app/components/language.tsx'
import { type BoardFilter, boardQuery } from '#app/domain/listing/board-filter.ts'

interface BoardPagesProps {
  filter: BoardFilter
  page: number
  pages: number
}

/** Back and on through a long table. */
export function BoardPages({ filter, page, pages }: BoardPagesProps) {
  const words = useWords().desk.board
  if (pages === 1) return null
  const to = (other: number) => `?${new URLSearchParams([...boardQuery(filter), ['page', String(other)]])}`
  const look = 'inline-flex min-h-11 min-w-11 items-center'
  return (
    <nav aria-label={words.pages} className="flex flex-wrap items-center justify-between gap-4">
      {page > 1 ? (
        <Link to={to(page - 1)} rel="prev" className={look}>
          {words.previous}
        </Link>
      ) : (
        <span />
      )}
      <span className="text-16 text-muted">{words.page(page, pages)}</span>
      {page < pages ? (
        <Link to={to(page + 1)} rel="next" className={look}>
          {words.next}
        </Link>
      ) : (
        <span />
      )}
    </nav>
  )
}
