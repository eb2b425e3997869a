import { open, seal } from '#app/lib/secret.server.ts'
import { RefundTarget } from './target.ts'

/** Bound into what is sealed here. */
export const targetPurpose = 'refund-target'

export function sealTarget(target: RefundTarget): string {
  return seal(JSON.stringify(target), targetPurpose)
}

/** @throws when it was altered or its key is gone. */
export function openTarget(sealed: string): RefundTarget {
  return RefundTarget.parse(JSON.parse(open(sealed, targetPurpose)))
}
