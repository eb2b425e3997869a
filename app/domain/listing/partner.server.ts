import { setTimeout } from 'node:timers/promises'
import { config } from '#app/lib/config.server.ts'
import { log } from '#app/lib/log.server.ts'
import type { CallLog, Capabilities, Partner, PartnerId, Shop } from '#integrations/partners/contract.ts'
import { createPartner, partnerIds } from '#integrations/registry.ts'
import { countCall } from '../platform/call-count.server.ts'
import { recordingFetch } from '../platform/transcript.server.ts'
import { partnerAccounts } from './account.server.ts'
import { createHandwork } from './handwork.server.ts'
import { createMemory } from './memory.server.ts'
import { createPacedGate } from './pace.server.ts'
import { createVault } from './vault.server.ts'

/** The partners of this process, each made once: they hold the turnstiles that keep calls to a platform few. */

const made = new Map<PartnerId, Partner>()
const vault = createVault()
const memory = createMemory()
const handwork = createHandwork()

/** The partner of that name, or null when there is no adapter or no account for it. */
export function partnerOf(name: string): Partner | null {
  const id = partnerIds.find((known) => known === name)
  const known = id && made.get(id)
  if (known) return known
  const account = id ? partnerAccounts().get(id) : null
  if (!id || !account) return null
  const partner: Partner = createPartner(id, account, {
    appUrl: config().appUrl,
    tools: {
      fetch: recordingFetch((input, init) => globalThis.fetch(input, init)),
      gate: createPacedGate(id, () => partner.capabilities.pace),
      now: () => new Date(),
      sleep: (ms, signal) => setTimeout(ms, undefined, { signal }),
      log: writeCall,
      vault,
      memory,
      handwork,
    },
  })
  made.set(id, partner)
  return partner
}

/** Puts a partner in the place of the one that the settings make: for tests that play the platform themselves. */
export function seatPartner(partner: Partner): void {
  made.set(partner.id, partner)
}

/** Partners that can be connected here, in the order in which they are shown. Catalogues that only fetch a file cannot. */
export function partnersHere(): readonly PartnerId[] {
  return partnerIds.filter((id) => {
    const partner = partnerOf(id)
    return partner?.access || partner?.keys
  })
}

/** Our own words at a platform, none of which may be seen by anybody else. */
export function secretsAt(partner: PartnerId): readonly string[] {
  return Object.values(partnerAccounts().get(partner)?.settings ?? {})
}

/** In which sense a platform counts units. */
export function stockKindOf(partner: PartnerId): Capabilities['stock'] {
  return partnerOf(partner)?.capabilities.stock ?? 'sellable'
}

/** A shop's row as adapters know it. */
export function toShop(row: { id: string; partner: string; remoteId: string; settings: unknown }): Shop {
  const id = partnerIds.find((known) => known === row.partner)
  if (!id) throw new Error(`no adapter for partner "${row.partner}"`)
  return { id: row.id, partner: id, remoteId: row.remoteId, settings: textsOf(row.settings) }
}

function writeCall(line: CallLog): void {
  countCall(line)
  if (line.alarm) log.error(line, 'a partner call needs the team')
  else log.debug(line, 'partner call')
}

function textsOf(settings: unknown): Readonly<Record<string, string>> {
  if (typeof settings !== 'object' || settings === null) return {}
  return Object.fromEntries(
    Object.entries(settings).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}
