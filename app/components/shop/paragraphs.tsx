import type { Told } from '#app/lib/told.ts'
import { useTold } from '../in-lang.tsx'

/** A longer text in its paragraphs (parted by an empty line), in the page's language or marked as Thai. */
export function Paragraphs({ told }: { told: Told }) {
  const { text, lang, isFallback } = useTold(told)
  return (
    <div lang={isFallback ? lang : undefined} className="max-w-measure space-y-4">
      {text.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph} className="whitespace-pre-line">
          {paragraph.trim()}
        </p>
      ))}
    </div>
  )
}
