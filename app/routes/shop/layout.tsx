import { Outlet, useMatches, useRouteLoaderData, useSearchParams } from '@remix-run/react'
import { SiteFrame } from '#app/components/shop/site-frame.tsx'
import type { RootData } from '#app/root.tsx'

/** Public and the same for everybody, but asked for anew each time: what was withdrawn is gone at once. */
export function headers() {
  return { 'cache-control': 'public, no-cache' }
}

export default function ShopLayout() {
  const root = useRouteLoaderData<RootData>('root')
  const [search] = useSearchParams()
  return (
    <SiteFrame isDemo={root?.isDemo ?? false} searched={search.get('q') ?? ''} cartCount={useCartCount()}>
      <Outlet />
    </SiteFrame>
  )
}

/** Said by pages that know whose cart it is (cart, checkout). */
function useCartCount(): number | null {
  const loaded = useMatches().at(-1)?.data
  const known = typeof loaded === 'object' && loaded !== null && 'cartCount' in loaded ? loaded.cartCount : null
  return typeof known === 'number' ? known : null
}
