import { db, Prisma } from '#app/lib/database.server.ts'
import { newestMark, reseal } from '#app/lib/secret.server.ts'
import { witnessedPurpose } from '../consent/witnessed.server.ts'
import { tokensPurpose } from '../listing/vault.server.ts'
import { noticePurpose } from '../notice/notify.server.ts'
import { buyerPurpose } from '../order/buyer.server.ts'
import { tokenPurpose } from '../order/token.server.ts'
import { inboxPurpose } from '../payment/inbox.server.ts'
import { operationPurpose } from '../payment/operation.server.ts'
import { proofPurpose } from '../payment/proof.server.ts'
import { payeePurpose } from '../payout/payee-number.server.ts'
import { contactPurpose } from '../producer/contact.server.ts'
import { draftPurpose } from '../producer/draft.server.ts'
import { targetPurpose } from '../refund/target.server.ts'

/** Every column that is kept sealed. */
export const sealedColumns = [
  { table: 'PartnerShop', column: 'sealedTokens', purpose: tokensPurpose },
  { table: 'Producer', column: 'sealedContact', purpose: contactPurpose },
  { table: 'Consent', column: 'sealedWitnessed', purpose: witnessedPurpose },
  { table: 'OnboardingDraft', column: 'sealedAnswers', purpose: draftPurpose },
  { table: 'Order', column: 'sealedBuyer', purpose: buyerPurpose },
  { table: 'Order', column: 'sealedToken', purpose: tokenPurpose },
  { table: 'Refund', column: 'sealedTarget', purpose: targetPurpose },
  { table: 'PayeeAccount', column: 'sealedNumber', purpose: payeePurpose },
  { table: 'Notice', column: 'sealedTo', purpose: noticePurpose },
  { table: 'ContactProof', column: 'sealedTo', purpose: proofPurpose },
  { table: 'ProviderOperation', column: 'sealedSecret', purpose: operationPurpose },
  { table: 'WebhookInbox', column: 'sealedBody', purpose: inboxPurpose },
] as const
type SealedColumn = (typeof sealedColumns)[number]

export interface Rotated {
  readonly table: string
  readonly column: string
  /** Rows that are now under the first key. */
  readonly resealed: number
  /** Ids of rows that no key of ours opens: they stay as they are. */
  readonly unreadable: readonly string[]
}

const atOnce = 200

/**
 * Seals everything again that is not under the first key of SECRET_KEYS, so that older keys can be thrown away. Safe to
 * run beside a working house, to break off and to run again: a row that changed meanwhile is left to whoever changed it.
 */
export async function rotateSecrets(): Promise<readonly Rotated[]> {
  const rotated: Rotated[] = []
  for (const column of sealedColumns) rotated.push(await rotateColumn(column))
  return rotated
}

async function rotateColumn({ table, column, purpose }: SealedColumn): Promise<Rotated> {
  const unreadable: string[] = []
  let resealed = 0
  let rows = await olderRows({ table, column }, null)
  while (rows.length > 0) {
    for (const { id, sealed } of rows) {
      const again = resealedOr(sealed, purpose)
      if (again === null) unreadable.push(id)
      else resealed += await swap({ table, column }, { id, from: sealed, to: again })
    }
    rows = await olderRows({ table, column }, rows.at(-1)?.id ?? null)
  }
  return { table, column, resealed, unreadable }
}

type Place = Pick<SealedColumn, 'table' | 'column'>

function olderRows({ table, column }: Place, after: string | null): Promise<{ id: string; sealed: string }[]> {
  const [from, value] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${column}"`)]
  return db.$queryRaw`
    select id, ${value} as sealed from ${from}
    where ${value} is not null and not starts_with(${value}, ${newestMark()})
      and (${after}::uuid is null or id > ${after}::uuid)
    order by id limit ${atOnce}`
}

function swap({ table, column }: Place, { id, from, to }: { id: string; from: string; to: string }): Promise<number> {
  const [within, value] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${column}"`)]
  return db.$executeRaw`update ${within} set ${value} = ${to} where id = ${id}::uuid and ${value} = ${from}`
}

function resealedOr(sealed: string, purpose: string): string | null {
  try {
    return reseal(sealed, purpose)
  } catch {
    return null
  }
}
