/** Words of a community, a maker or a writer: data with a column per language. Thai is always there. */
export interface Told {
  readonly th: string
  readonly en: string | null
}

/** Two columns as one thing said twice; an empty English column is no English. */
export function told(th: string, en: string | null): Told {
  return { th, en: en?.trim() ? en : null }
}

/** The same where even Thai may be missing: null then. */
export function toldIf(th: string | null, en: string | null): Told | null {
  return th?.trim() ? told(th, en) : null
}
