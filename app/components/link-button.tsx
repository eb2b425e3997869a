import type { ReactNode } from 'react'
import { type ButtonKind, buttonLook } from './button-look.ts'
import { ShopLink } from './shop-link.tsx'

interface Props {
  to: string
  kind?: ButtonKind
  children: ReactNode
}

/** A link of the shop that leads on, looking like the button it stands for. */
export function LinkButton({ to, kind = 'main', children }: Props) {
  return (
    <ShopLink to={to} className={buttonLook(kind)}>
      {children}
    </ShopLink>
  )
}
