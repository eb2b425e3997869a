import { useLocation } from '@remix-run/react'
import { useLang, useWords } from '../language.tsx'
import { SearchForm } from '../search-form.tsx'
import { ShopLink } from '../shop-link.tsx'
import { samePage } from '../shop-path.ts'
import { Wordmark } from '../wordmark.tsx'

/** Sign, ways, search and the other language: one row on a desk, three short ones on a phone. */
export function SiteHeader({ searched, cartCount }: { searched: string; cartCount: number | null }) {
  const { shop } = useWords()
  return (
    <header className="border-sand border-b print:hidden">
      <div className="page-width flex flex-wrap items-center justify-between gap-x-8 lg:flex-nowrap">
        <ShopLink to="/" className="inline-flex min-h-14 shrink-0 items-center whitespace-nowrap text-ink no-underline">
          <Wordmark />
        </ShopLink>
        <div className="order-2 flex flex-wrap items-center gap-x-2 lg:order-4 lg:flex-nowrap">
          <CartLink count={cartCount} />
          <OtherLanguage />
        </div>
        <nav aria-label={shop.nav.label} className="order-3 w-full lg:order-2 lg:w-auto lg:shrink-0">
          <ul className="-mx-2 flex flex-wrap gap-x-1">
            {ways.map((way) => (
              <li key={way}>
                <ShopLink
                  to={`/${way}`}
                  className="inline-flex min-h-11 items-center whitespace-nowrap px-2 text-ink no-underline hover:underline"
                >
                  {shop.nav[way]}
                </ShopLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="order-4 w-full pb-3 lg:order-3 lg:grow lg:py-2">
          <SearchForm searched={searched} />
        </div>
      </div>
    </header>
  )
}

const ways = ['neighbourhoods', 'categories', 'stories'] as const

/** How many are in it is said only on pages that no cache keeps. */
function CartLink({ count }: { count: number | null }) {
  const { cart } = useWords()
  return (
    <ShopLink to="/cart" className="inline-flex min-h-11 items-center whitespace-nowrap px-2">
      {count ? cart.linkFor(count) : cart.link}
    </ShopLink>
  )
}

function OtherLanguage() {
  const { common } = useWords()
  const other = useLang() === 'th' ? 'en' : 'th'
  return (
    <a
      href={samePage(other, useLocation())}
      hrefLang={other}
      lang={other}
      className="inline-flex min-h-11 items-center whitespace-nowrap px-2 text-16"
    >
      {common.otherLanguage}
    </a>
  )
}
