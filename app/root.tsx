import thaiFont from '@fontsource/noto-sans-thai-looped/files/noto-sans-thai-looped-thai-400-normal.woff2?url'
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { LanguageProvider } from '#app/components/language.tsx'
import { useNonce } from '#app/components/nonce.tsx'
import { withoutLang } from '#app/components/shop-path.ts'
import { wordsIn } from '#app/i18n/words.ts'
import { config } from '#app/lib/config.server.ts'
import { errorKind } from '#app/routes/error-page.tsx'
import { languageOf } from '#app/routes/language.server.ts'
import './app.css'

export { RootErrorBoundary as ErrorBoundary } from '#app/routes/error-page.tsx'

/** Rooms whose pages come alive in the browser say so with `export const handle = { hydrate: true }` in their layout.
 *  Shop pages do not: they carry no client JavaScript at all. */
export interface RoomHandle {
  readonly hydrate?: boolean
}

export type RootData = typeof loader

export function loader({ request, context }: LoaderFunctionArgs) {
  const { isDemo, appUrl } = config()
  return { lang: languageOf(request), isDemo, origin: appUrl, reference: context.requestId }
}

/** Only the Thai letters of the text are fetched ahead; nothing waits for them. */
export const links: LinksFunction = () => [
  { rel: 'preload', href: thaiFont, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
  { rel: 'manifest', href: '/site.webmanifest' },
]

/** The title of a page that gives none of its own: the error pages. */
export const meta: MetaFunction<typeof loader> = ({ error, data }) => {
  const { common, shop } = wordsIn(data?.lang ?? 'th')
  if (!error) return [{ title: common.yaan }]
  return [{ title: `${shop.error[errorKind(error)].title} · ${common.yaan}` }, { name: 'robots', content: 'noindex' }]
}

export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  const byAddress = withoutLang(pathname) === pathname ? 'th' : 'en'
  const lang = useRouteLoaderData<typeof loader>('root')?.lang ?? byAddress
  const nonce = useNonce()
  const hydrates = useMatches().some((match) => (match.handle as RoomHandle | undefined)?.hydrate)
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#fbf8f2" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#141a30" media="(prefers-color-scheme: dark)" />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider value={lang}>{children}</LanguageProvider>
        {hydrates && <ScrollRestoration nonce={nonce} />}
        {hydrates && <Scripts nonce={nonce} />}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}
