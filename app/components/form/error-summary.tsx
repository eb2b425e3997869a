import type { FormMetadata } from '@conform-to/react'
import { useWords } from '../language.tsx'

interface ErrorSummaryProps {
  form: FormMetadata
  labels: Readonly<Record<string, string>>
}

/** Says once, on top, that the form was not taken, that nothing is lost, and where to look; each point leads there. */
export function ErrorSummary({ form, labels }: ErrorSummaryProps) {
  const words = useWords().common.errors
  const wrong = Object.entries(form.allErrors).filter(([name]) => name !== '')
  if (wrong.length === 0 && !form.errors) return null
  return (
    <div role="alert" id={form.errorId} className="flex flex-col gap-2 rounded-card border-2 border-lac bg-raised p-4">
      {form.errors?.map((said) => (
        <p key={said} className="text-18 font-bold text-lac">
          {said}
        </p>
      ))}
      {wrong.length > 0 && <p className="text-18 font-bold text-lac">{words.formRefused}</p>}
      <ul className="flex flex-col">
        {wrong.map(([name, said]) => (
          <li key={name}>
            <a href={`#${form.id}-${name}`} className="inline-flex min-h-11 items-center text-16 underline">
              {labels[name] ? `${labels[name]}: ` : ''}
              {said.join(' ')}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
