/** Why something was not taken, each in a sentence of its own. */
export function Refusals({ said }: { said: readonly string[] }) {
  if (said.length === 0) return null
  return (
    <div role="alert" className="flex flex-col gap-2 rounded-card border-2 border-lac bg-raised p-4">
      {said.map((sentence) => (
        <p key={sentence} className="font-bold text-lac">
          {sentence}
        </p>
      ))}
    </div>
  )
}
