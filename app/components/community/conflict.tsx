import { SubmitButton } from '../form/submit-button.tsx'
import { useWords } from '../language.tsx'
import { factWords } from './fact-words.ts'

export interface ConflictShown {
  /** The revision that stands now. */
  readonly revision: number
  /** What the other person left, by field. */
  readonly theirs: readonly { readonly field: string; readonly value: string | number | object | null }[]
}

/** Somebody else saved first: their words beside ours, and a choice. */
export function Conflict({ conflict }: { conflict: ConflictShown }) {
  const phrases = useWords()
  const { conflict: words, fieldName } = phrases.office.community
  return (
    <div role="alert" className="flex flex-col gap-3 rounded-card border-2 border-marigold bg-raised p-4">
      <p className="font-bold">{words.title}</p>
      <dl>
        {conflict.theirs.map(({ field, value }) => (
          <div key={field}>
            <dt className="text-16 text-muted">{fieldName(field)}</dt>
            <dd>{factWords(phrases, field, value) || words.empty}</dd>
          </div>
        ))}
      </dl>
      <p>{words.choose}</p>
      <SubmitButton kind="quiet" name="over" value={String(conflict.revision)}>
        {words.over}
      </SubmitButton>
    </div>
  )
}
