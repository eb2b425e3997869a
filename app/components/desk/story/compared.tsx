import type { Run } from '#app/domain/story/compare.ts'
import { useWords } from '../../language.tsx'

/** Two versions of one text in one: what was added is underlined, what was removed is struck out, and both are said. */
export function Compared({ runs, lang }: { runs: readonly Run[]; lang: 'th' | 'en' }) {
  const { added, removed, end } = useWords().desk.story.compare
  return (
    <p lang={lang} className="whitespace-pre-line">
      {placed(runs).map(({ is, text, at }) => {
        if (is === 'same') return <span key={at}>{text}</span>
        const [Tag, name] = is === 'added' ? (['ins', added] as const) : (['del', removed] as const)
        return (
          <Tag
            key={at}
            className={is === 'added' ? 'bg-raised font-bold text-pandan underline' : 'bg-raised text-lac line-through'}
          >
            <span className="sr-only">[{name}: </span>
            {text}
            <span className="sr-only"> {end}]</span>
          </Tag>
        )
      })}
    </p>
  )
}

function placed(runs: readonly Run[]): (Run & { at: number })[] {
  return runs.map((run, at) => ({ ...run, at }))
}
