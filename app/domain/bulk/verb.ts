/** What can be wished for many listings at once. Browser-safe. */
export const bulkVerbs = ['push', 'pause', 'show', 'retry', 'take_down'] as const
export type BulkVerb = (typeof bulkVerbs)[number]

/** Why an item was not done. `say` comes from the platform. */
export interface BulkRefusal {
  readonly code: BulkRefusalCode
  readonly say?: { readonly th: string; readonly en: string } | undefined
}

export const bulkRefusalCodes = [
  'no_shop',
  'not_found',
  'not_public',
  'reconnect',
  'not_now',
  'drifted',
  'trouble',
  /** Whoever asked may not tend these goods any more. */
  'not_yours',
  /** Our own mistake; the team is told. */
  'broken',
] as const
export type BulkRefusalCode = (typeof bulkRefusalCodes)[number]
