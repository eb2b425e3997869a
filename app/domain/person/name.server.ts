import type { Tx } from '#app/lib/database.server.ts'

/** The names of those who acted, by id. An entry outlives the account it names, so that some may be missing. */
export async function namesOf(tx: Tx, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  const people = await tx.person.findMany({ where: { id: { in: known } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}

/** The name of whoever acted; null for the system itself, and for somebody who is no longer known. */
export function nameFrom(names: ReadonlyMap<string, string>, id: string | null): string | null {
  return id ? (names.get(id) ?? null) : null
}
