import { db } from '#app/lib/database.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import type { Account } from './account.ts'
import type { JournalKind } from './book.ts'

/** All that is booked of one order, oldest first, with its lines. Null when there is no such order, or for anybody but staff. */
export async function readOrderJournals(actor: Actor, code: string) {
  if (!actsForProgramme(actor, 'staff')) return null
  const shortCode = code.trim().replace(/^YN-/i, '')
  const order = await db.order.findUnique({
    where: { shortCode },
    select: { id: true, shortCode: true, total: true, payment: true, placedAt: true },
  })
  if (!order) return null
  const journals = await db.ledgerJournal.findMany({
    where: { orderId: order.id },
    orderBy: [{ at: 'asc' }, { key: 'asc' }],
    select: {
      ...{ id: true, key: true, kind: true, at: true, actorId: true },
      lines: { orderBy: { id: 'asc' }, select: { id: true, account: true, subject: true, amount: true } },
    },
  })
  const names = await subjectNames(journals.flatMap(({ lines }) => lines))
  const people = await db.person.findMany({
    where: { id: { in: journals.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  })
  return {
    order,
    journals: journals.map(({ actorId, kind, lines, ...journal }) => ({
      ...journal,
      // Both are closed lists that the books keep to.
      kind: kind as JournalKind,
      by: people.find(({ id }) => id === actorId)?.name ?? null,
      lines: lines.map(({ id, account, subject, amount }) => ({
        ...{ id: String(id), account: account as Account, amount },
        whose: (subject && names.get(subject)) ?? null,
      })),
    })),
  }
}

/** Makers by name, providers as they are; all else is told by the journal itself. */
export async function subjectNames(
  lines: readonly { account: string; subject: string | null }[],
): Promise<ReadonlyMap<string, string>> {
  const of = (account: string) => lines.flatMap((line) => (line.account === account && line.subject) || [])
  const producers = await db.producer.findMany({
    where: { id: { in: [...new Set(of('payable'))] } },
    select: { id: true, nameTh: true },
  })
  return new Map([
    ...producers.map(({ id, nameTh }) => [id, nameTh] as const),
    ...of('psp_clearing').map((id) => [id, id] as const),
  ])
}
