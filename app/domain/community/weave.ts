import { z } from 'zod'
import { dyeHex, type WeaveChoice } from '#app/lib/weave.ts'

const dyes = Object.keys(dyeHex) as (keyof typeof dyeHex)[]
const shape = z.object({ dyes: z.array(z.enum(dyes)).optional(), rhythm: z.number().optional() })

/** The cloth that a committee chose, as kept in `Community.weave`; null: the one its slug gives. */
export function weaveChoice(kept: unknown): WeaveChoice | null {
  const { data } = shape.safeParse(kept)
  if (!data) return null
  return { ...(data.dyes ? { dyes: data.dyes } : {}), ...(data.rhythm === undefined ? {} : { rhythm: data.rhythm }) }
}
