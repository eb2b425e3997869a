import type { RefundState } from './refund-state.ts'

/** Money back as its buyer follows it. Pure; browser-safe. */

/** The steps of a refund that goes well, in their order. */
export const refundStages = ['asked', 'approved', 'on_its_way', 'done'] as const
export type RefundStage = (typeof refundStages)[number]

const stages: Record<RefundState, RefundStage | null> = {
  requested: 'asked',
  approved: 'approved',
  manual_pending: 'approved',
  submitting: 'on_its_way',
  unknown: 'on_its_way',
  pending: 'on_its_way',
  requires_buyer: 'on_its_way',
  succeeded: 'done',
  manual_done: 'done',
  failed: null,
  canceled: null,
  rejected: null,
}

/** How far it is; null: it was refused, or the way back failed and another one is sought. */
export function refundStageOf(state: RefundState): RefundStage | null {
  return stages[state]
}
