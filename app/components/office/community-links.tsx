import { Link } from '@remix-run/react'
import { useWords } from '../language.tsx'

/** From one page about a community to the others. */
export function CommunityLinks({ id, slug }: { id: string; slug: string }) {
  const { links } = useWords().office.community
  const ways = [
    { to: `/office/communities/${id}`, says: links.facts },
    { to: `/office/communities/${id}/people`, says: links.people },
    { to: `/office/communities/${id}/history`, says: links.history },
  ]
  return (
    <p className="mb-6 flex flex-wrap gap-x-5">
      {ways.map(({ to, says }) => (
        <Link key={to} to={to} className="inline-flex min-h-11 min-w-11 items-center">
          {says}
        </Link>
      ))}
      <a href={`/communities/${encodeURIComponent(slug)}`} className="inline-flex min-h-11 min-w-11 items-center">
        {links.shop}
      </a>
    </p>
  )
}
