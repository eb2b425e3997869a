import type { FieldMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import { useWords } from '../language.tsx'

/** What every field of a form is told. `field` is conform's; everything else is for people. */
export interface QuestionProps {
  field: FieldMetadata
  label: ReactNode
  /** How to answer, said before anything goes wrong. */
  hint?: ReactNode
  /** Says "not compulsory" beside the label. */
  optional?: boolean
  /** The page's heading asks already: the label is for those who hear the page. */
  isHeard?: boolean
}

/** Ids of a field's hint: conform joins it with the error's id in `aria-describedby`. */
export function describedBy({ field, hint }: Pick<QuestionProps, 'field' | 'hint'>) {
  return hint ? { ariaDescribedBy: field.descriptionId } : {}
}

/** The look of every box that is typed in. */
export const boxLook =
  'block w-full min-h-14 rounded-card border border-muted bg-ground px-4 py-3 text-18 text-ink ' +
  'aria-[invalid=true]:border-2 aria-[invalid=true]:border-lac'

/** Label and hint above a field, its error below. */
export function Question({ field, label, hint, optional, isHeard, children }: QuestionProps & { children: ReactNode }) {
  return (
    <div className="flex flex-col gap-2">
      <label htmlFor={field.id} className={isHeard ? 'sr-only' : 'font-bold text-18'}>
        {label} {optional && <Optional />}
      </label>
      {hint && <Hint field={field}>{hint}</Hint>}
      {children}
      <FieldError field={field} />
    </div>
  )
}

/** As `Question`, for a set of choices: the label is the legend of them all. */
export function QuestionSet({
  field,
  label,
  hint,
  optional,
  isHeard,
  children,
}: QuestionProps & { children: ReactNode }) {
  return (
    <fieldset
      id={field.id}
      tabIndex={-1}
      className="flex min-w-0 flex-col gap-2"
      aria-describedby={
        [hint && field.descriptionId, field.errors && field.errorId].filter(Boolean).join(' ') || undefined
      }
    >
      <legend className={isHeard ? 'sr-only' : 'mb-2 font-bold text-18'}>
        {label} {optional && <Optional />}
      </legend>
      {hint && <Hint field={field}>{hint}</Hint>}
      {children}
      <FieldError field={field} />
    </fieldset>
  )
}

/** What is wrong with one field, beside it. */
export function FieldError({ field }: Pick<QuestionProps, 'field'>) {
  if (!field.errors) return null
  return (
    <p id={field.errorId} className="text-16 font-bold text-lac">
      {field.errors.join(' ')}
    </p>
  )
}

function Hint({ field, children }: Pick<QuestionProps, 'field'> & { children: ReactNode }) {
  return (
    <p id={field.descriptionId} className="text-16 text-muted">
      {children}
    </p>
  )
}

function Optional() {
  return <span className="font-normal text-16 text-muted">({useWords().common.optional})</span>
}
