/** A way of spoiling an adapter, and what must come of it. */
import { AssertionError } from 'node:assert/strict'
import type { PartnerId } from '#integrations/partners/contract.ts'
import type { CaseId, Part } from './case.ts'
import { cases } from './cases.ts'
import type { Spoil } from './spoil.ts'
import { type Position, type Stand, whyNot } from './stand.ts'

export interface Saboteur {
  readonly name: string
  readonly part: Exclude<Part, 'any'>
  readonly red: readonly CaseId[]
  readonly spoil: Spoil
  /** The position in which it must turn red, where that is not the first. */
  readonly inPosition?: Readonly<Partial<Record<PartnerId, string>>>
  /** Partners that cannot be spoilt in this way, and why. */
  readonly not?: Readonly<Partial<Record<PartnerId, string>>>
}

/** Cases that no sabotage touches: green under all, so that a red comes from what was spoilt and not from a broken bench. */
export const untouched: readonly CaseId[] = ['A1', 'B7', 'W9']

/** The cases that must be red under this saboteur at this partner: those that are for it at all. */
export function mustBeRed(saboteur: Saboteur, stand: Stand): readonly CaseId[] {
  return cases.filter((one) => saboteur.red.includes(one.id) && whyNot(stand, one) === null).map((one) => one.id)
}

/** Where the spoilt adapter is tried. */
export function positionOf({ inPosition }: Saboteur, { id, positions }: Stand): Position {
  const name = inPosition?.[id]
  const found = name === undefined ? positions[0] : positions.find((one) => one.name === name)
  if (!found) throw new Error(`${id} has no position “${name}”`)
  return found
}

/** Why a stand's adapter cannot be spoilt so, or null. */
export function whyNotSpoilt(saboteur: Saboteur, stand: Stand): string | null {
  const { part, not } = saboteur
  if (!stand.parts.includes(part)) return `it has no ${part} part`
  if (not?.[stand.id] !== undefined) return not[stand.id] ?? null
  return mustBeRed(saboteur, stand).length > 0 ? null : 'no case that it turns red is for this partner'
}

/** A case turned red by a demand of its own; any other error is a broken bench or case, and proves nothing. */
export function isVerdict(error: unknown): boolean {
  return error instanceof AssertionError
}
