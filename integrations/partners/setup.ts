/** What an adapter is made from, apart from the world's tools. */
export interface PartnerSetup {
  readonly settings: Readonly<Record<string, string | undefined>>
  /** Goes into `World.base`. */
  readonly base: Readonly<Record<string, string>>
}
