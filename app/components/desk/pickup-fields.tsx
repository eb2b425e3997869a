import type { FieldMetadata } from '@conform-to/react'
import { Field } from '../form/field.tsx'
import { useWords } from '../language.tsx'

type Name = 'nameTh' | 'placeTh' | 'hoursTh' | 'nameEn' | 'placeEn' | 'hoursEn'

/** What buyers are told of a place where they collect, in Thai and, where somebody can, in English. */
export function PickupFields({ fields }: { fields: Readonly<Record<Name, FieldMetadata>> }) {
  const { labels } = useWords().fulfilment.pickup
  return (
    <>
      {(['nameTh', 'placeTh', 'hoursTh'] as const).map((name) => (
        <Field key={name} field={fields[name]} label={labels[name]} />
      ))}
      {(['nameEn', 'placeEn', 'hoursEn'] as const).map((name) => (
        <Field key={name} field={fields[name]} label={labels[name]} comfort={{ lang: 'en' }} optional />
      ))}
    </>
  )
}
