/** What every part of the stand-in works with: its state, its clock, its ids, and its bell. */
import { createHash } from 'node:crypto'
import type { Delivery, State } from './state.ts'

export interface House {
  readonly state: State
  /** Its own clock, in milliseconds. */
  readonly now: () => number
  /** `http://localhost:4010/omise` */
  readonly baseUrl: string
}

/** `chrg_test_…`: the same story gives the same ids. */
export function newId({ state }: House, kind: string): string {
  const digest = createHash('sha256').update(`${state.seed}:${state.nextId}`).digest('hex')
  state.nextId += 1
  return `${kind}_test_${BigInt(`0x${digest}`).toString(36).slice(0, 19)}`
}

/** Writes down that something happened, and rings for it. `data` is the object as it is now. */
export function happened(house: House, key: string, data: Record<string, unknown>): void {
  const { state } = house
  const at = house.now()
  const id = newId(house, 'evnt')
  state.events[id] = { id, at, key, data }
  const delivery: Delivery = {
    id: newId(house, 'whdl'),
    eventId: id,
    attempts: 0,
    dueAt: at,
    state: 'waiting',
    lastStatus: null,
  }
  state.deliveries.push(delivery)
}

/** What may be told of a moment: `2026-11-21T03:04:05Z`. */
export function iso(at: number): string
export function iso(at: number | null): string | null
export function iso(at: number | null): string | null {
  return at === null ? null : `${new Date(at).toISOString().slice(0, 19)}Z`
}

/** Half up, of a whole number of satang. */
export function perTenThousand(amount: number, rate: number): number {
  return Math.floor((amount * rate + 5_000) / 10_000)
}

export const vatRate = 700
