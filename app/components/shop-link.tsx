import type { ReactNode } from 'react'
import { useLang } from './language.tsx'
import { shopPath } from './shop-path.ts'

interface Props {
  /** The address in Thai; the page's own language is put before it. */
  to: string
  className?: string
  children: ReactNode
}

/** A link within the shop, staying in the page's language. A plain anchor: shop pages carry no client router. */
export function ShopLink({ to, className, children }: Props) {
  return (
    <a href={shopPath(useLang(), to)} className={className}>
      {children}
    </a>
  )
}
