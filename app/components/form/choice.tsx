import { getInputProps, getSelectProps } from '@conform-to/react'
import type { ReactNode } from 'react'
import { boxLook, describedBy, Question, type QuestionProps, QuestionSet } from './question.tsx'

export interface Option {
  value: string
  label: string
  /** One short sentence that helps to choose. */
  hint?: string
  /** A drawing or picture above the words; decoration only. */
  picture?: ReactNode
}

/** One of a few, each a card that is easy to hit. */
export function Choice({ options, ...question }: QuestionProps & { options: readonly Option[] }) {
  return (
    <QuestionSet {...question}>
      <div className="flex flex-col gap-3">
        {options.map((option) => (
          <Card key={option.value} field={question.field} option={option} type="radio" />
        ))}
      </div>
    </QuestionSet>
  )
}

/** Any number of a few; arrives as a list under the field's name. */
export function Choices({ options, ...question }: QuestionProps & { options: readonly Option[] }) {
  return (
    <QuestionSet {...question}>
      <div className="flex flex-col gap-3">
        {options.map((option) => (
          <Card key={option.value} field={question.field} option={option} type="checkbox" />
        ))}
      </div>
    </QuestionSet>
  )
}

/** One of many. `empty` is what stands there before anything is chosen. */
export function Select({
  options,
  empty,
  ...question
}: QuestionProps & { options: readonly Option[]; empty?: string }) {
  const { key, ...props } = getSelectProps(question.field, describedBy(question))
  return (
    <Question {...question}>
      <select key={key} {...props} className={boxLook}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Question>
  )
}

function Card({ field, option, type }: Pick<QuestionProps, 'field'> & { option: Option; type: 'radio' | 'checkbox' }) {
  const id = `${field.id}-${option.value}`
  const { key, ...props } = getInputProps(field, { type, value: option.value })
  return (
    <label
      htmlFor={id}
      className="flex min-h-14 cursor-pointer flex-wrap items-center gap-4 rounded-card border border-sand bg-raised px-4 py-3 has-checked:border-indigo has-checked:outline-2 has-checked:outline-indigo"
    >
      <input key={`${key}-${option.value}`} {...props} id={id} className="size-6 shrink-0 accent-indigo" />
      {option.picture}
      <span className="flex min-w-0 flex-1 basis-32 flex-col">
        <span className="text-18">{option.label}</span>
        {option.hint && <span className="text-16 text-muted">{option.hint}</span>}
      </span>
    </label>
  )
}
