/** One thing that waits for somebody, told on the desk as a sentence with one button. */
export interface Need<Kind extends string = string> {
  /** Chooses the sentence (`desk.today.needs`) and the page (routes/desk/need-path.ts). */
  readonly kind: Kind
  /** The row it is about; kind and id together are unique. */
  readonly id: string
  /** Who or what it is about, as people call it: data, in Thai and perhaps in English. */
  readonly name: { readonly th: string; readonly en: string | null }
  /** Since when it waits (UTC); the oldest comes first. */
  readonly since: Date
}
