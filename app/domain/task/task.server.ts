import { z } from 'zod'
import { db, type Prisma, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import { ring } from '../listing/settle.server.ts'
import { touchStock } from '../listing/touch.server.ts'
import { type Actor, actsForProgramme, reach } from '../person/actor.ts'
import { openStockRoom, serveTheShort, takeBack } from '../sale/stock-room.server.ts'
import { choiceOf, type TaskChoice, type TaskKind, taskChoices, taskKinds } from './kind.ts'

/** What waits for a person at the partners, and how they end it. */

const detail = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

const around = {
  shop: { select: { id: true, name: true, partner: true, state: true } },
  sale: { select: { id: true, remoteId: true, state: true, shipBy: true } },
  variant: {
    select: {
      id: true,
      sku: true,
      nameTh: true,
      nameEn: true,
      product: { select: { id: true, titleTh: true, titleEn: true } },
    },
  },
} satisfies Prisma.PartnerTaskInclude

const mostShown = 200

/** Tasks that this person may end: of their communities' goods and shops; the programme's staff see all of them. */
export function tasksOf(actor: Actor): Prisma.PartnerTaskWhereInput {
  if (actsForProgramme(actor, 'staff')) return {}
  const community = reach(actor, 'volunteer')
  return { OR: [{ variant: { product: { producer: { community } } } }, { variantId: null, shop: { community } }] }
}

/** How many are open. */
export function countTasks(actor: Actor): Promise<number> {
  return db.partnerTask.count({ where: { AND: [tasksOf(actor), { doneAt: null }] } })
}

/** What is open, the oldest first, each with the ways in which it can end. */
export async function listTasks(actor: Actor) {
  const rows = await db.partnerTask.findMany({
    where: { AND: [tasksOf(actor), { doneAt: null }] },
    include: around,
    orderBy: { openedAt: 'asc' },
    take: mostShown,
  })
  return rows.flatMap(({ id, kind: said, listingId, openedAt, shop, sale, variant, detail: particulars }) => {
    const kind = taskKinds.find((known) => known === said)
    if (!kind) return []
    const goods = variant && {
      ...{ variantId: variant.id, productId: variant.product.id, sku: variant.sku },
      title: { th: variant.product.titleTh, en: variant.product.titleEn },
      name: variant.nameTh ? { th: variant.nameTh, en: variant.nameEn } : null,
    }
    const choices: readonly TaskChoice[] = taskChoices[kind]
    return [
      { id, kind, listingId, openedAt, shop, sale, goods, detail: detail.safeParse(particulars).data ?? {}, choices },
    ]
  })
}

export type TaskRefusal =
  | { readonly code: 'not_found' }
  /** Somebody else, or the matter itself, was first. */
  | { readonly code: 'not_now' }
  | { readonly code: 'no_such_choice' }

/**
 * Ends a task as a person has chosen, and does what follows from it here. At the platform nothing is done by itself: who
 * chooses to cancel an order, cancels it there.
 */
export async function finishTask(actor: Actor, id: string, said: string): Promise<Outcome<null, TaskRefusal>> {
  if (!isId(id)) return refused({ code: 'not_found' })
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from "PartnerTask" where id = ${id}::uuid for update`
    const task = await tx.partnerTask.findFirst({
      where: { AND: [{ id }, tasksOf(actor)] },
      include: { shop: true, variant: { include: { product: { include: { producer: true } } } } },
    })
    const kind = taskKinds.find((known) => known === task?.kind)
    if (!task || !kind) return refused({ code: 'not_found' })
    const choice = choiceOf(kind, said)
    if (!choice) return refused({ code: 'no_such_choice' })
    if (task.doneAt) return refused({ code: 'not_now' })
    await tx.partnerTask.update({ where: { id }, data: { doneAt: new Date(), doneById: actor.id, choice } })
    await follow(tx, actor, task, { kind, choice })
    await record(tx, actor, {
      ...{ action: 'task.finished', entity: 'PartnerTask', entityId: id },
      communityId: task.variant?.product.producer.communityId ?? task.shop?.communityId ?? null,
      after: { kind, choice },
    })
    return done(null)
  })
}

type Task = Prisma.PartnerTaskGetPayload<{ include: { shop: true } }>

async function follow(
  tx: Tx,
  actor: Actor,
  task: Task,
  { kind, choice }: { readonly kind: TaskKind; readonly choice: TaskChoice },
): Promise<void> {
  if (kind === 'oversold' && choice === 'cancel_there')
    await tx.partnerSaleLine.update({ where: { id: task.cause }, data: { waived: true, short: 0 } })
  if (kind === 'came_back' && choice === 'back_in_stock') await putBack(tx, actor, task)
  if (kind === 'not_obeyed') await lookAgain(tx, task)
}

/** What came back is in stock: first for buyers who went without, then for everybody. */
async function putBack(tx: Tx, actor: Actor, task: Task): Promise<void> {
  const units = detail.safeParse(task.detail).data?.units
  if (!task.variantId || typeof units !== 'number') return
  const room = await openStockRoom(tx, [task.variantId])
  const line = await tx.partnerSaleLine.findUniqueOrThrow({ where: { id: task.cause } })
  await takeBack(tx, room, line, { units, actorId: actor.id })
  await serveTheShort(tx, room)
  await touchStock(tx, [task.variantId])
}

/** Removed by hand, they say: the platform is read back at once. Where it cannot be read, their word is the proof. */
async function lookAgain(tx: Tx, { cause, listingId, shop }: Task): Promise<void> {
  if (!listingId) return
  if (shop?.state === 'connected') return ring(tx, listingId, new Date(), 'withdrawal')
  const look = { by: 'person', found: 'absent' } as const
  await tx.partnerWithdrawal.updateMany({ where: { id: cause, absentAt: null }, data: { absentAt: new Date(), look } })
}
