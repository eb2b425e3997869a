import { getInputProps } from '@conform-to/react'
import { describedBy, FieldError, type QuestionProps } from './question.tsx'

/** A yes that a person turns on themselves; off until then. `hint` is everything to know before answering. */
export function Switch({ field, label, hint }: QuestionProps) {
  const { key, ...props } = getInputProps(field, { type: 'checkbox', ...describedBy({ field, hint }) })
  return (
    <div className="flex flex-col gap-2 rounded-card border border-sand bg-raised p-4">
      <label htmlFor={field.id} className="flex min-h-11 cursor-pointer items-center justify-between gap-4">
        <span className="text-18 font-bold">{label}</span>
        <input
          key={key}
          {...props}
          className="relative h-8 w-14 shrink-0 cursor-pointer appearance-none rounded-[16px] border-2 border-muted bg-ground before:absolute before:top-0.5 before:left-0.5 before:size-6 before:rounded-full before:bg-muted checked:border-pandan checked:bg-pandan checked:before:left-6.5 checked:before:bg-ground"
        />
      </label>
      {hint && (
        <div id={field.descriptionId} className="text-16 text-muted">
          {hint}
        </div>
      )}
      <FieldError field={field} />
    </div>
  )
}
