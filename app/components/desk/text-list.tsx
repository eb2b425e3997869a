export interface TextOf {
  readonly label: string
  readonly says: string
}

/** Texts as they are saved, each under its name. */
export function TextList({ texts }: { texts: readonly TextOf[] }) {
  return texts.map(({ label, says }) => (
    <div key={label}>
      <p className="text-16 text-muted">{label}</p>
      <p className="whitespace-pre-line">{says}</p>
    </div>
  ))
}
