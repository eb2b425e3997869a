/** What stands saved from another device, above the form that holds what was typed here. */
export function Theirs({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div className="flex flex-col gap-2 rounded-card border-2 border-marigold bg-raised p-4">
      <p className="font-bold">{title}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
