import { z } from 'zod'
import { db, type Tx } from '#app/lib/database.server.ts'
import { open, seal } from '#app/lib/secret.server.ts'
import { createLanes } from '#integrations/gate.ts'
import { type Tokens, type Vault, VaultSaveError } from '#integrations/partners/contract.ts'

/** A shop's tokens, sealed in its row. */

/** Bound into what is sealed here. */
export const tokensPurpose = 'partner tokens'
const kept = z.object({ access: z.string(), refresh: z.string().nullable(), hook: z.string().nullable().default(null) })
/** Longer than a partner may take to answer twice; nobody else's renewal of this shop goes on meanwhile. */
const renewalMs = 60_000

interface TokenRow {
  readonly sealedTokens: string | null
  readonly accessUntil: Date | null
  readonly consentUntil: Date | null
}

/**
 * The vault of this process. A renewal holds the shop's row lock while the partner is asked, so that of all processes only
 * one asks; within the process a lane keeps the others from each taking a connection to wait with.
 */
export function createVault(): Vault {
  const inLane = createLanes()
  return {
    async read(shop) {
      return opened(await db.partnerShop.findUniqueOrThrow({ where: { id: shop.id } }))
    },
    renew: (shop, seen, ask) => inLane(shop.id, () => renew(shop.id, seen, ask)),
  }
}

/** The columns that hold these tokens: always written together, in one statement. */
export function tokenColumns({ access, refresh, hook, accessUntil, consentUntil }: Tokens) {
  return {
    sealedTokens: seal(JSON.stringify({ access, refresh, hook }), tokensPurpose),
    accessUntil,
    ...(consentUntil ? { consentUntil } : {}),
  }
}

/** The shops of a partner that are connected by keys, each with what is kept for it. */
export async function readKeptTokens(partner: string): Promise<readonly { remoteId: string; tokens: Tokens }[]> {
  const rows = await db.partnerShop.findMany({ where: { partner, sealedTokens: { not: null } } })
  return rows.map((row) => ({ remoteId: row.remoteId, tokens: opened(row) }))
}

async function renew(shopId: string, seen: string, ask: (refresh: string) => Promise<Tokens>): Promise<Tokens> {
  let given: Tokens | null = null
  try {
    return await db.$transaction(
      async (tx) => {
        const stored = await locked(tx, shopId)
        if (stored.access !== seen) return stored
        given = await ask(stored.refresh ?? '')
        await tx.partnerShop.update({ where: { id: shopId }, data: tokenColumns(given) })
        return { ...given, consentUntil: given.consentUntil ?? stored.consentUntil }
      },
      { maxWait: renewalMs, timeout: renewalMs },
    )
  } catch (error) {
    if (given === null) throw error
    throw new VaultSaveError('the renewed tokens could not be saved', { cause: error })
  }
}

async function locked(tx: Tx, shopId: string): Promise<Tokens> {
  await tx.$executeRaw`set local statement_timeout = '60s'`
  // Not `for update`: a platform's ring, and its sales, are written down while its tokens are renewed.
  const [row] = await tx.$queryRaw<TokenRow[]>`
    select "sealedTokens", "accessUntil", "consentUntil" from "PartnerShop" where id = ${shopId}::uuid for no key update`
  if (!row) throw new Error('there is no such shop')
  return opened(row)
}

function opened({ sealedTokens, accessUntil, consentUntil }: TokenRow): Tokens {
  if (!sealedTokens) throw new Error('the shop has no tokens: it is not connected')
  return { ...kept.parse(JSON.parse(open(sealedTokens, tokensPurpose))), accessUntil, consentUntil }
}
