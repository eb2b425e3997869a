import type { Tx } from '#app/lib/database.server.ts'
import { mark } from '#app/lib/secret.server.ts'
import { netOf } from '../person/attempt.server.ts'

/**
 * Keeps goods for everybody: an unpaid order keeps its goods from all others, so nobody may have many of them at once. Who
 * somebody is we know by their phone number, by the cookie of their device, and roughly by their address on the net.
 */

/** So many unpaid orders may keep goods at the same time. Whole villages share one address of a mobile network. */
export const mostUnpaid = { contact: 3, device: 3, address: 30 } as const

/** Where an order comes from, as far as it is known. */
export interface Origin {
  /** Of the device's cookie. */
  readonly device: string | null
  /** On the net. */
  readonly address: string | null
}

/** What an order keeps of it: nothing that can be read back. */
export interface Marks {
  readonly contactMark: string | null
  readonly deviceMark: string | null
  readonly addressMark: string | null
}

/** `phone` in E.164. */
export function marksOf(phone: string, { device, address }: Origin): Marks {
  return {
    contactMark: mark(phone, 'contact of an order'),
    deviceMark: device && mark(device, 'device of an order'),
    addressMark: address && mark(netOf(address), 'address of an order'),
  }
}

/**
 * Whether goods of as many unpaid orders are kept for them as may be. Others of the same phone or device wait until this
 * transaction ends, so that forms sent at the same moment count each other; it is asked before any stock is locked.
 */
export async function keepsTooMuch(tx: Tx, { contactMark, deviceMark, addressMark }: Marks): Promise<boolean> {
  const own = [contactMark, deviceMark].flatMap((one) => one ?? []).sort()
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(own, 0)) from unnest(${own}::text[]) own`
  const [kept] = await tx.$queryRaw<{ contact: number; device: number; address: number }[]>`
    select
      count(*) filter (where "contactMark" = ${contactMark})::int as contact,
      count(*) filter (where "deviceMark" = ${deviceMark})::int as device,
      count(*) filter (where "addressMark" = ${addressMark})::int as address
    from "Order"
    where "reservedUntil" is not null
      and ("contactMark" = ${contactMark} or "deviceMark" = ${deviceMark} or "addressMark" = ${addressMark})`
  if (!kept) return false
  return kept.contact >= mostUnpaid.contact || kept.device >= mostUnpaid.device || kept.address >= mostUnpaid.address
}
