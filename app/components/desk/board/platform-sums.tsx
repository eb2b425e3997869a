import { Link } from '@remix-run/react'
import { usePartnerName } from '#app/components/desk/listing/partner-words.ts'
import { useWords } from '#app/components/language.tsx'

interface SumsOf {
  partner: string
  live: number
  inNeed: number
  underWay: number
}

/** Each platform in a line: what is for sale there, what is under way, what waits for somebody. */
export function PlatformSums({ platforms, chosen }: { platforms: readonly SumsOf[]; chosen: string | null }) {
  return (
    <ul className="grid grid-cols-2 gap-2 lg:grid-cols-4">
      {platforms.map((one) => (
        <Platform key={one.partner} sums={one} isChosen={one.partner === chosen} />
      ))}
    </ul>
  )
}

function Platform({ sums: { partner, live, inNeed, underWay }, isChosen }: { sums: SumsOf; isChosen: boolean }) {
  const { board } = useWords().desk
  const edge = inNeed > 0 ? 'border-l-marigold' : 'border-l-pandan'
  return (
    <li>
      <Link
        to={isChosen ? '?' : `?partner=${partner}`}
        aria-current={isChosen ? 'true' : undefined}
        className={`flex h-full min-h-14 flex-col rounded-card border border-l-8 px-3 py-2 text-ink no-underline hover:underline ${edge} ${isChosen ? 'border-indigo bg-raised' : 'border-sand'}`}
      >
        <span className="font-bold leading-heading">{usePartnerName(partner)}</span>
        <span className="text-16 text-muted">{board.live(live)}</span>
        {underWay > 0 && <span className="text-16 text-muted">{board.underWay(underWay)}</span>}
        {inNeed > 0 && <span className="font-bold text-16 text-lac">{board.inNeed(inNeed)}</span>}
      </Link>
    </li>
  )
}
