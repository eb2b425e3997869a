import { Form, Link, NavLink } from '@remix-run/react'
import { useWords } from '../language.tsx'
import { LanguageSwitch } from './language-switch.tsx'

interface Props {
  /** The room, and the address of its first page. */
  title: string
  home: string
  navLabel: string
  places: readonly { to: string; says: string }[]
  /** Who is signed in. */
  name: string
}

/** The head of a room behind sign-in: its name, its places, the other language, and who is here. */
export function RoomHeader({ title, home, navLabel, places, name }: Props) {
  const { account, common } = useWords()
  return (
    <header className="border-sand border-b print:hidden">
      <div className="mx-auto flex max-w-measure flex-wrap items-center justify-between gap-x-4 px-4">
        <Link to={home} className="inline-flex min-h-14 items-center font-bold text-22 text-ink no-underline">
          {title}
        </Link>
        <LanguageSwitch />
      </div>
      {places.length > 0 && <Places label={navLabel} home={home} places={places} />}
      <div className="mx-auto flex max-w-measure flex-wrap items-center justify-between gap-x-4 px-4">
        <Link to="/account" className="inline-flex min-h-11 items-center text-16 text-muted">
          {name || account.page.title}
        </Link>
        <Form method="post" action="/account/sign-out" reloadDocument>
          <button type="submit" className="min-h-11 text-16 text-indigo underline">
            {common.signOut}
          </button>
        </Form>
      </div>
    </header>
  )
}

function Places({ label, home, places }: Pick<Props, 'home' | 'places'> & { label: string }) {
  return (
    <nav aria-label={label} className="mx-auto max-w-measure px-2">
      <ul className="flex flex-wrap">
        {places.map(({ to, says }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={to === home}
              className="inline-flex min-h-11 min-w-11 items-center justify-center border-transparent border-b-4 px-2 text-ink no-underline hover:underline aria-[current=page]:border-indigo aria-[current=page]:font-bold"
            >
              {says}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
