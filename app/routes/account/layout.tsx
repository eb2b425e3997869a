import { Link, Outlet } from '@remix-run/react'
import { SkipLink } from '#app/components/desk/skip-link.tsx'
import { useWords } from '#app/components/language.tsx'
import { LanguageSwitch } from '#app/components/room/language-switch.tsx'

export const handle = { hydrate: true }

/** A quiet room: the name of the house, the other language, and one thing in the middle. */
export default function AccountLayout() {
  const { common } = useWords()
  return (
    <div className="min-h-dvh">
      <SkipLink />
      <header className="mx-auto flex max-w-measure items-center justify-between gap-4 px-4 py-3">
        <Link
          to="/"
          reloadDocument
          className="flex min-h-11 min-w-11 items-center font-bold text-22 text-ink no-underline"
        >
          {common.yaan}
        </Link>
        <LanguageSwitch />
      </header>
      <main id="content" tabIndex={-1} className="mx-auto max-w-measure px-4 pb-16">
        <Outlet />
      </main>
    </div>
  )
}
