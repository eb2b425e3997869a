import { z } from 'zod'
import { open, seal } from '#app/lib/secret.server.ts'

/** Who stood by when a decision was made, and what was said: sealed in the database, since it names people. */
export interface Witnessed {
  readonly witnessName: string | null
  /** Whoever agreed for or beside somebody under twenty (PDPA s.20). */
  readonly guardianName: string | null
  readonly note: string | null
}

const shape = z.object({
  witnessName: z.string().nullable(),
  guardianName: z.string().nullable(),
  note: z.string().nullable(),
})
/** Bound into what is sealed here. */
export const witnessedPurpose = 'consent-witnessed'
const nothing: Witnessed = { witnessName: null, guardianName: null, note: null }

/** The value of `Consent.sealedWitnessed`; null when there is nothing to keep. */
export function sealWitnessed(
  witnessed: Partial<{ [Key in keyof Witnessed]: Witnessed[Key] | undefined }>,
): string | null {
  const { witnessName = null, guardianName = null, note = null } = witnessed
  if (!witnessName && !guardianName && !note) return null
  return seal(JSON.stringify({ witnessName, guardianName, note }), witnessedPurpose)
}

/** Opens what `sealWitnessed` made. */
export function openWitnessed(sealed: string | null): Witnessed {
  return sealed ? shape.parse(JSON.parse(open(sealed, witnessedPurpose))) : nothing
}
