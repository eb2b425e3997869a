import { Prisma, type Tx } from '#app/lib/database.server.ts'
import { currentRequestId } from '#app/lib/log.server.ts'
import type { Actor } from '../person/actor.ts'

export interface Change {
  /** Verb and noun: `community.changed`, `consent.withdrawn`. */
  readonly action: string
  readonly entity: string
  readonly entityId: string
  readonly communityId: string | null
  readonly before?: Snapshot | null
  readonly after?: Snapshot | null
}

/** What is kept of a row: no phone, no e-mail, no contact; those stay sealed where they are. */
export type Snapshot = Readonly<Record<string, unknown>>

/** Writes down who changed what, in the transaction of the change itself. A null actor is the system. */
export async function record(tx: Tx, actor: Actor | null, change: Change): Promise<void> {
  await tx.auditEntry.create({
    data: {
      actorId: actor?.id ?? null,
      action: change.action,
      entity: change.entity,
      entityId: change.entityId,
      communityId: change.communityId,
      before: plain(change.before),
      after: plain(change.after),
      requestId: currentRequestId(),
    },
  })
}

/** The parts of two snapshots that differ. */
export function difference(before: Snapshot, after: Snapshot): { before: Snapshot; after: Snapshot } {
  const keys = Object.keys(after).filter((key) => text(before[key]) !== text(after[key]))
  const pick = (from: Snapshot) => Object.fromEntries(keys.map((key) => [key, from[key]]))
  return { before: pick(before), after: pick(after) }
}

function plain(snapshot: Snapshot | null | undefined): Prisma.InputJsonValue | typeof Prisma.DbNull {
  if (!snapshot) return Prisma.DbNull
  return JSON.parse(text(snapshot)) as Prisma.InputJsonValue
}

function text(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner) => (typeof inner === 'bigint' ? inner.toString() : inner))
}
