import { Link, NavLink } from '@remix-run/react'
import { Cloth, type ClothOf } from '../cloth.tsx'
import { Say } from '../in-lang.tsx'
import { useWords } from '../language.tsx'
import { LanguageSwitch } from '../room/language-switch.tsx'

interface DeskHeaderProps {
  /** Whose desk it is; staff have none of their own. */
  community: (ClothOf & { nameTh: string; nameEn: string | null }) | null
  /** As wide as the page below it. */
  isWide: boolean
  /** Orders are the volunteer's; the committee has no part in them. */
  handlesOrders: boolean
}

/** Whose desk this is, in their own cloth, and the places of it. */
export function DeskHeader({ community, isWide, handlesOrders }: DeskHeaderProps) {
  const { common } = useWords()
  const width = isWide ? 'max-w-page' : 'max-w-measure'
  return (
    <header className="border-sand border-b print:hidden">
      {community && <Cloth of={community} className="h-3" />}
      <div className={`mx-auto flex flex-wrap items-center justify-between gap-x-4 px-4 ${width}`}>
        <Link to="/desk" className="inline-flex min-h-14 items-center font-bold text-22 text-ink no-underline">
          {community ? <Say told={{ th: community.nameTh, en: community.nameEn }} /> : common.yaan}
        </Link>
        <LanguageSwitch />
      </div>
      <DeskNav width={width} handlesOrders={handlesOrders} />
    </header>
  )
}

const places = [
  ['today', '/desk'],
  ['orders', '/desk/orders'],
  ['makers', '/desk/makers'],
  ['products', '/desk/products'],
  ['stories', '/desk/stories'],
  ['listings', '/desk/partners'],
] as const

function DeskNav({ width, handlesOrders }: { width: string; handlesOrders: boolean }) {
  const { frame } = useWords().desk
  const own = places.filter(([place]) => handlesOrders || place !== 'orders')
  return (
    <nav aria-label={frame.navLabel} className={`mx-auto px-2 ${width}`}>
      <ul className="flex flex-wrap">
        {own.map(([place, to]) => (
          <li key={place}>
            <NavLink
              to={to}
              end={place === 'today'}
              className="inline-flex min-h-11 min-w-11 items-center justify-center border-transparent border-b-4 px-2 text-ink no-underline hover:underline aria-[current=page]:border-indigo aria-[current=page]:font-bold"
            >
              {frame.nav[place]}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
