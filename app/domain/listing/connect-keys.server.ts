import { config } from '#app/lib/config.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import type { KeyField, Words } from '#integrations/partners/contract.ts'
import type { Actor } from '../person/actor.ts'
import { keepShop, mayConnect } from './connect.server.ts'
import { partnerOf } from './partner.server.ts'
import { readKeptTokens } from './vault.server.ts'

/** Connecting a shop on a platform that has no page to say yes on: its keys are copied from over there. */

const answerMs = 60_000
/** Nothing that a platform shows is as long. */
const longestValue = 2000

export interface KeyForm {
  readonly fields: readonly KeyField[]
  /** Where that platform shall ring us, to be copied over there; null when it never rings. */
  readonly hookAddress: string | null
}

/** What must be copied to connect a shop there, or null: not by keys, or not by this person. */
export async function keyForm(actor: Actor, partnerName: string, communityId: string | null): Promise<KeyForm | null> {
  const partner = partnerOf(partnerName)
  if (!partner?.keys || !(await mayConnect(actor, communityId))) return null
  const hookAddress = partner.doorbell && `${config().appUrl}/hooks/${partner.id}`
  return { fields: partner.keys.fields, hookAddress }
}

export type KeyRefusal =
  | { readonly code: 'not_found' }
  /** Names of fields that must not be empty. */
  | { readonly code: 'missing'; readonly fields: readonly string[] }
  /** The platform does not take what was typed, or it cannot be a key of theirs. */
  | { readonly code: 'wrong_keys' }
  | { readonly code: 'trouble'; readonly say: Words }
  /** That shop belongs to another community here, or is connected under another name already. */
  | { readonly code: 'taken' }

/**
 * Proves the keys by a call, keeps them sealed, and rings what waited for the shop. The same shop again takes the new keys.
 * What was typed never comes back.
 */
export async function connectByKeys(
  actor: Actor,
  { partner: partnerName, communityId }: { readonly partner: string; readonly communityId: string | null },
  typed: Readonly<Record<string, string>>,
): Promise<Outcome<{ readonly names: readonly string[] }, KeyRefusal>> {
  const partner = partnerOf(partnerName)
  if (!partner?.keys || !(await mayConnect(actor, communityId))) return refused({ code: 'not_found' })
  const { fields } = partner.keys
  const values = Object.fromEntries(fields.map(({ name }) => [name, (typed[name] ?? '').trim()]))
  const missing = fields.filter(({ name, required }) => required && !values[name]).map(({ name }) => name)
  if (missing.length > 0) return refused({ code: 'missing', fields: missing })
  if (Object.values(values).some((value) => value.length > longestValue)) return refused({ code: 'wrong_keys' })

  const opened = await partner.keys.open(values, AbortSignal.timeout(answerMs))
  if (!opened.ok) {
    const { code, say } = opened.trouble
    const wrong = code === 'unauthorised' || code === 'forbidden' || code === 'misconfigured'
    return refused(wrong ? { code: 'wrong_keys' } : { code: 'trouble', say })
  }
  const kept = fields.some(({ secret }) => secret) ? await readKeptTokens(partner.id) : []
  const names: string[] = []
  for (const shop of opened.value.shops) {
    // One key under two names would be one shop served twice.
    const twice = kept.some((one) => one.tokens.access === shop.tokens.access && one.remoteId !== shop.remoteId)
    if (!twice && (await keepShop(actor, { partner: partner.id, communityId }, shop))) names.push(shop.name)
  }
  return names.length > 0 ? done({ names }) : refused({ code: 'taken' })
}
