import type { ReactNode } from 'react'
import { Cloth, type ClothOf } from './cloth.tsx'

interface Props {
  /** The community whose cloth is its edge. */
  cloth?: ClothOf
  className?: string
  children: ReactNode
}

/** A raised piece of paper with a hem of its community's cloth. */
export function Card({ cloth, className = '', children }: Props) {
  return (
    <div className={`overflow-hidden rounded-card border border-sand bg-raised ${className}`}>
      {children}
      {cloth && <Cloth of={cloth} className="h-2" />}
    </div>
  )
}
