import { type Actor, holds } from '../person/actor.ts'
import type { TaskKind } from '../task/kind.ts'
import { listTasks } from '../task/task.server.ts'
import type { Need } from './need.ts'

const kinds = {
  unknown_sku: 'task_unknown_sku',
  oversold: 'task_oversold',
  came_back: 'task_came_back',
  not_obeyed: 'task_not_obeyed',
  backlog: 'task_backlog',
  manual_put_up: 'task_by_hand',
  manual_take_down: 'task_by_hand',
  manual_change: 'task_by_hand',
} as const satisfies Record<TaskKind, string>
type TaskNeed = (typeof kinds)[keyof typeof kinds]

/** What the partners leave to this volunteer to do or decide. */
export async function tasksWaiting(actor: Actor): Promise<Need<TaskNeed>[]> {
  if (!holds(actor, 'volunteer')) return []
  const tasks = await listTasks(actor)
  return tasks.map(({ id, kind, goods, shop, openedAt }) => ({
    kind: kinds[kind],
    id,
    name: goods?.title ?? { th: shop?.name ?? '', en: null },
    since: openedAt,
  }))
}
