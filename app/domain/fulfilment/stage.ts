import type { FulfilmentState } from './rules.ts'

/** The four heaps in which people see orders. Browser-safe. */
export const stages = ['new', 'packing', 'to_send', 'done'] as const
export type Stage = (typeof stages)[number]

const stageOfState = {
  reserved: 'new',
  confirmed: 'new',
  preparing: 'packing',
  ready: 'to_send',
  handed_over: 'done',
  delivered: 'done',
  cancelled: 'done',
} as const satisfies Record<FulfilmentState, Stage>

export function stageOf(state: FulfilmentState): Stage {
  return stageOfState[state]
}

/** The states of a heap; nothing is shown before it is paid. */
export function statesOf(stage: Stage): FulfilmentState[] {
  const states = Object.keys(stageOfState) as FulfilmentState[]
  return states.filter((state) => state !== 'reserved' && stageOfState[state] === stage)
}

/** How a heap goes: what waits longest first, and of what is done the newest. */
export function directionOf(stage: Stage): 'asc' | 'desc' {
  return stage === 'done' ? 'desc' : 'asc'
}

/** The heap that an address names; null: none. */
export function readStage(word: string | null): Stage | null {
  return stages.find((stage) => stage === word) ?? null
}
