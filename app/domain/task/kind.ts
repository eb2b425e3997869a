/** Things at a partner that only a person can do or decide, and how each can end. Browser-safe. */

/**
 * `unknown_sku`: something was sold that we do not know · `oversold`: more was sold than there is · `came_back`: sent goods
 * are on their way back and must be counted · `not_obeyed`: a platform still shows what had to be gone · `manual_put_up`,
 * `manual_take_down`, `manual_change`: a platform without an API is waiting for hands · `backlog`: too much waits for too long.
 */
export const taskChoices = {
  unknown_sku: ['not_ours', 'counted_by_hand'],
  oversold: ['make_more', 'tell_buyer', 'cancel_there'],
  came_back: ['back_in_stock', 'damaged', 'lost'],
  not_obeyed: ['removed_by_hand'],
  // Checked off at the listing itself (listing/handwork).
  manual_put_up: [],
  manual_take_down: [],
  manual_change: [],
  backlog: ['seen'],
} as const satisfies Record<string, readonly string[]>

export type TaskKind = keyof typeof taskChoices
export const taskKinds = Object.keys(taskChoices) as TaskKind[]

export type TaskChoice = (typeof taskChoices)[TaskKind][number]

/** It ended without anybody: the order was cancelled, the units came in, the platform obeyed after all. */
export const BY_ITSELF = 'by_itself'

/** The choice, when a task of this kind can end so; else null. */
export function choiceOf(kind: TaskKind, said: string): TaskChoice | null {
  const choices: readonly TaskChoice[] = taskChoices[kind]
  return choices.find((choice) => choice === said) ?? null
}
