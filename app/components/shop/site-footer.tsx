import { useWords } from '../language.tsx'
import { ShopLink } from '../shop-link.tsx'

/** Ways that a shopper looks for last, and in the demo the word that all of it is one. */
export function SiteFooter({ isDemo }: { isDemo: boolean }) {
  const { common, shop } = useWords()
  return (
    <footer className="border-sand border-t bg-raised print:hidden">
      <div className="page-width py-8">
        <p className="max-w-measure text-muted">{shop.footer.promise}</p>
        <ul className="mt-4 flex flex-wrap gap-x-6">
          {(['about', 'privacy', 'communities', 'search'] as const).map((page) => (
            <li key={page}>
              <ShopLink to={`/${page}`} className="inline-flex min-h-11 min-w-11 items-center">
                {shop.footer[page]}
              </ShopLink>
            </li>
          ))}
          <li>
            <a href="/desk" className="inline-flex min-h-11 min-w-11 items-center">
              {shop.footer.desk}
            </a>
          </li>
        </ul>
        {isDemo && (
          <p className="mt-4 border-marigold border-l-4 pl-3 text-16">
            <strong>{common.demo}</strong> {common.demoNote}
          </p>
        )}
      </div>
    </footer>
  )
}
