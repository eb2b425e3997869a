import { Outlet, useRouteLoaderData, useSearchParams } from '@remix-run/react'
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
    <SiteFrame isDemo={root?.isDemo ?? false} searched={search.get('q') ?? ''}>
      <Outlet />
    </SiteFrame>
  )
}
