/** What an adapter is made from, apart from the world's tools. */

/** Our account at a partner, as the settings of the house give it. */
export interface PartnerAccount {
  /** The partner's API, or its simulator. */
  readonly base: string
  readonly partnerId: string
  readonly key: string
  readonly pushKey: string
}

export interface PartnerSetup {
  readonly settings: Readonly<Record<string, string | undefined>>
  /** Goes into `World.base`. */
  readonly base: Readonly<Record<string, string>>
}
