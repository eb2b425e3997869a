/** Room for the claims of one part, each under its own name: a form keeps its fields whatever is typed into them. */
export const claimSlots = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const
export type ClaimSlot = (typeof claimSlots)[number]

export interface ClaimForm {
  readonly th?: string | undefined
  readonly en?: string | undefined
  readonly sourceTh?: string | undefined
  readonly sourceEn?: string | undefined
  readonly url?: string | undefined
}

export type ClaimForms = Partial<Record<ClaimSlot, ClaimForm>>
