/** Finding again what a lost answer was about. Omise knows no idempotency key, so we look for our id in its metadata. */
import type { ZodType } from 'zod'
import type { Lookup, WriteContext } from '../contract.ts'
import { strangeRow } from '../walk.ts'
import { textIn } from './charge.ts'
import type { Inside } from './inside.ts'
import { walk } from './walk.ts'

/** Their clock and ours may be ten minutes apart. */
export const margin = 15 * 60_000

export interface Search<T> {
  readonly path: string
  readonly schema: ZodType<T>
  /** The word in the metadata that holds our id. */
  readonly key: string
  readonly ourId: string
  /** Of several with our id: the one that matters most. */
  readonly better?: (one: T, other: T) => boolean
}

type Made = { readonly metadata: Readonly<Record<string, unknown>> | null }

/**
 * Looks at everything made since the first try, newest first. `absent` only after the whole window was seen and every row of it
 * understood; that alone is no proof yet, since a request may still be on its way.
 */
export async function findByOurId<T extends Made>(
  inside: Inside,
  search: Search<T>,
  { submittedAt, signal }: Pick<WriteContext, 'submittedAt' | 'signal'>,
): Promise<Lookup<T>> {
  const searchedFrom = new Date(submittedAt.getTime() - margin)
  const asOf = inside.world.now()
  let found: T | null = null
  let strange = false
  const { path, schema } = search
  for await (const step of walk(inside, { path, schema, from: searchedFrom, order: 'reverse_chronological', signal })) {
    if (step.kind === 'broken')
      return found ? { kind: 'found', value: found } : { kind: 'inconclusive', error: step.error }
    if (step.kind === 'strange') strange = true
    else if (textIn(step.value.metadata, search.key) === search.ourId)
      found = found && !search.better?.(step.value, found) ? found : step.value
  }
  if (found) return { kind: 'found', value: found }
  if (strange) return { kind: 'inconclusive', error: strangeRow }
  return { kind: 'absent', searchedFrom, asOf }
}
