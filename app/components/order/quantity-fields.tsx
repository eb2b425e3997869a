import type { FieldMetadata } from '@conform-to/react'
import type { OpenPart } from '#app/domain/fulfilment/open-part.server.ts'
import { Field } from '../form/field.tsx'
import { useTold } from '../in-lang.tsx'

type Line = OpenPart['lines'][number]

/** How many pieces of each kind of goods: one box per line. */
export function QuantityFields({
  lines,
  fields,
  label,
}: {
  lines: readonly Line[]
  fields: readonly FieldMetadata<{ id: string; quantity: string }>[]
  label: (goods: string) => string
}) {
  return fields.map((field) => {
    const { id, quantity } = field.getFieldset()
    const line = lines.find((one) => one.id === id.initialValue)
    return (
      line && (
        <div key={line.id}>
          <input type="hidden" name={id.name} value={line.id} />
          <QuantityField line={line} field={quantity} label={label} />
        </div>
      )
    )
  })
}

function QuantityField({ line, field, label }: { line: Line; field: FieldMetadata; label: (goods: string) => string }) {
  const { text } = useTold(line.title)
  return <Field field={field} label={label(text)} comfort={{ inputMode: 'numeric', autoComplete: 'off' }} />
}
