import { z } from 'zod'
import type { Prisma, Tx } from '#app/lib/database.server.ts'
import { endTask } from '../task/open.server.ts'

/** Listings that have to be gone: since when, why, and the proof that a platform shows them no more. */

/** Which look did not find it. `hidden`: the platform keeps it where no buyer sees it. */
const look = z.object({
  by: z.enum(['reference_and_our_id', 'our_id', 'person']),
  found: z.enum(['absent', 'deleted', 'hidden']),
})
export type Look = z.infer<typeof look>
export const readLook = (stored: unknown): Look | null => look.safeParse(stored).data ?? null

/** `not_public`: the job itself found that it may not be shown (any more). */
const reason = z.enum(['consent', 'product', 'person', 'not_public'])
export type Reason = z.infer<typeof reason>
export const readReason = (stored: string): Reason => reason.parse(stored)

/** Begins to keep account of listings that have to be gone, in the transaction of the wish. */
export async function beginWithdrawals(tx: Tx, listingIds: readonly string[], reason: Reason): Promise<void> {
  await tx.partnerWithdrawal.createMany({
    data: listingIds.map((listingId) => ({ listingId, reason })),
    skipDuplicates: true,
  })
}

/** It is wished up again before it was gone: nothing is to be proved any more. */
export async function endWithdrawal(tx: Tx, listingId: string): Promise<void> {
  const open = await tx.partnerWithdrawal.findFirst({ where: { listingId, ...isOpen } })
  if (!open) return
  await tx.partnerWithdrawal.update({ where: { id: open.id }, data: { endedAt: new Date() } })
  await endTask(tx, { kind: 'not_obeyed', cause: open.id })
}

/** Notes a run that was to take it down: whether it asked, and the look that did not find it. */
export async function noteProof(
  tx: Tx,
  listingId: string,
  { asked, look }: { readonly asked: boolean; readonly look: Look | null },
): Promise<void> {
  await beginWithdrawals(tx, [listingId], 'not_public')
  const open = await tx.partnerWithdrawal.findFirst({ where: { listingId, ...isOpen } })
  if (!open) return
  await tx.partnerWithdrawal.update({
    where: { id: open.id },
    data: { ...(asked ? { asked: { increment: 1 } } : {}), ...(look ? { absentAt: new Date(), look } : {}) },
  })
  if (look) await endTask(tx, { kind: 'not_obeyed', cause: open.id })
}

/** Still to be proved. */
export const isOpen = { absentAt: null, endedAt: null } satisfies Prisma.PartnerWithdrawalWhereInput
