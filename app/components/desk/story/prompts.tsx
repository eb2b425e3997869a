import type { StoryPartName } from '#app/domain/story/parts.ts'
import { useWords } from '../../language.tsx'

/** What to ask, in the words one would use: fitting the subject and the part. */
export function Prompts({ kind, part }: { kind: 'community' | 'maker' | 'product'; part: StoryPartName }) {
  const { tell, prompts } = useWords().desk.story
  return (
    <div className="mt-4 border-l-8 border-l-clay bg-raised py-3 pr-4 pl-4">
      <p className="text-16 text-muted">{tell.ask}</p>
      <ul className="mt-1 flex flex-col gap-2">
        {prompts[kind][part].map((question) => (
          <li key={question}>“{question}”</li>
        ))}
      </ul>
    </div>
  )
}
