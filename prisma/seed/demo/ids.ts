/** Ids of what was written, by the demo data's own keys. */
export class Ids extends Map<string, string> {
  readonly #of: string

  constructor(of: string) {
    super()
    this.#of = of
  }

  /** @throws when the demo data point at something that is not there. */
  of(key: string): string {
    const id = this.get(key)
    if (!id) throw new Error(`the demo data name a ${this.#of} that does not exist: ${key}`)
    return id
  }
}
