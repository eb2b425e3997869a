import { type FieldMetadata, getInputProps } from '@conform-to/react'
import type { DeliveryZone } from '#app/domain/delivery/zone.ts'
import { boxLook, FieldError } from '../form/question.tsx'
import { useWords } from '../language.tsx'

type Row = FieldMetadata<{ upTo?: string | undefined; price?: string | undefined }>

/** The prices of one zone: a weight and a price in each row, errors below their own box. */
export function RateRows({ zone, fields }: { zone: DeliveryZone; fields: readonly Row[] }) {
  const { rates: words } = useWords().fulfilment
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-2 font-bold text-22">{words.zones[zone]}</legend>
      <div aria-hidden="true" className="grid grid-cols-2 gap-3 font-bold text-16">
        <span>{words.upTo}</span>
        <span>{words.price}</span>
      </div>
      {fields.map((field, at) => {
        const { upTo, price } = field.getFieldset()
        const row = words.row(words.zones[zone], at + 1)
        return (
          <div key={field.key} className="grid grid-cols-2 gap-3">
            <Box field={upTo} label={`${row}: ${words.upTo}`} mode="numeric" />
            <Box field={price} label={`${row}: ${words.price}`} mode="decimal" />
          </div>
        )
      })}
    </fieldset>
  )
}

function Box({ field, label, mode }: { field: FieldMetadata; label: string; mode: 'numeric' | 'decimal' }) {
  const { key, ...props } = getInputProps(field, { type: 'text' })
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <input key={key} {...props} aria-label={label} inputMode={mode} autoComplete="off" className={boxLook} />
      <FieldError field={field} />
    </div>
  )
}
