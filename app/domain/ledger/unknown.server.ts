import { db } from '#app/lib/database.server.ts'
import { type Paged, readPage, startingAt, type Turn } from '#app/lib/keyset.ts'

/** Writes at providers whose outcome nobody knows, each with what it is about. */

/** A write that is out for longer than this is a question. */
const soonMs = 2 * 60_000
const pageSize = 50

/** What a write is about, as the office finds it. */
export type About =
  | { readonly kind: 'order'; readonly code: string }
  | { readonly kind: 'refund'; readonly id: string; readonly code: string }
  /** `turn`: to the page of payouts that begins with it. */
  | { readonly kind: 'payout'; readonly turn: string; readonly maker: string }
  /** Whose account is seen by the maker and who helps them, not by the office. */
  | { readonly kind: 'payee'; readonly maker: string }

export interface UnknownOutcome {
  readonly id: string
  readonly kind: string
  readonly provider: string
  readonly submittedAt: Date
  readonly tries: number
  /** Null: the row is gone. */
  readonly about: About | null
}

/** The oldest first, a page at a time. */
export async function readUnknown(turn: Turn, now: Date): Promise<Paged<UnknownOutcome>> {
  const markOf = ({ submittedAt, id }: { submittedAt: Date | null; id: string }) => ({ at: submittedAt ?? now, id })
  const { rows, ...pages } = await readPage({ turn, size: pageSize, direction: 'asc', markOf }, (slice) =>
    db.providerOperation.findMany({
      where: {
        AND: [
          {
            OR: [{ status: 'unknown' }, { status: 'submitted', submittedAt: { lt: new Date(now.getTime() - soonMs) } }],
            submittedAt: { not: null },
          },
          slice.where('submittedAt'),
        ],
      },
      ...{ orderBy: slice.orderBy('submittedAt'), take: slice.take },
      select: { id: true, kind: true, targetId: true, provider: true, submittedAt: true, tries: true },
    }),
  )
  const abouts = await aboutOf(rows.map(({ targetId }) => targetId))
  return {
    ...pages,
    rows: rows.map(({ targetId, submittedAt, ...row }) => ({
      ...row,
      submittedAt: submittedAt ?? now,
      about: abouts.get(targetId) ?? null,
    })),
  }
}

/** Ids are of one kind of row only, so each is looked for among all kinds. */
async function aboutOf(ids: readonly string[]): Promise<ReadonlyMap<string, About>> {
  const among = { where: { id: { in: [...ids] } } }
  const order = { select: { shortCode: true } }
  const producer = { select: { nameTh: true } }
  const [attempts, refunds, payouts, payees] = await Promise.all([
    db.paymentAttempt.findMany({ ...among, select: { id: true, order } }),
    db.refund.findMany({ ...among, select: { id: true, order } }),
    db.payout.findMany({ ...among, select: { id: true, plannedAt: true, producer } }),
    db.payeeAccount.findMany({ ...among, select: { id: true, producer } }),
  ])
  return new Map<string, About>([
    ...attempts.map(({ id, order: of }) => [id, { kind: 'order', code: of.shortCode }] as const),
    ...refunds.map(({ id, order: of }) => [id, { kind: 'refund', id, code: of.shortCode }] as const),
    ...payouts.map(
      ({ id, plannedAt: at, producer: of }) =>
        [id, { kind: 'payout', turn: startingAt({ at, id }), maker: of.nameTh }] as const,
    ),
    ...payees.map(({ id, producer: of }) => [id, { kind: 'payee', maker: of.nameTh }] as const),
  ])
}
