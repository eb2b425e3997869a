import { type FieldMetadata, type SubmissionResult, useForm } from '@conform-to/react'
import { Choices, Select } from '#app/components/form/choice.tsx'
import { Field } from '#app/components/form/field.tsx'
import { FormFrame } from '#app/components/form/form-frame.tsx'
import { SubmitButton } from '#app/components/form/submit-button.tsx'
import { useFieldInAddress } from '#app/components/form/use-field-in-address.ts'
import { useLang, useWords } from '#app/components/language.tsx'
import { type AttributeRule, isAsked } from '#app/domain/listing/placing.ts'

type Named = { id: string; name: { th: string; en: string } }

export interface Asked {
  attributes: readonly AttributeRule[]
  brand: { required: boolean; choices: readonly Named[] }
  logistics: readonly Named[]
  locations: readonly Named[]
}

/** The form's values by field name: `attribute-ID`, `own-ID`, `brand`, `logistics`, `location`. */
export type PlacingValues = Record<string, string | string[]>

interface PlacingFormProps {
  asked: Asked
  categoryId: string
  values: PlacingValues
  lastResult: SubmissionResult | undefined
  again: boolean
}

/** What the platform asks about goods of this category, what it cannot do without first. */
export function PlacingForm({ asked, categoryId, values, lastResult, again }: PlacingFormProps) {
  const lang = useLang()
  const words = useWords().desk.listing
  useFieldInAddress()
  const [form, fields] = useForm<PlacingValues>({
    id: 'placing',
    defaultValue: values,
    ...(lastResult ? { lastResult } : {}),
  })
  const chosen = (id: string) => listOf(fields[`attribute-${id}`]?.value)
  const rules = asked.attributes.filter((rule) => isAsked(rule, chosen))
  const labels = Object.fromEntries([
    ...rules.map(({ id, name }) => [`attribute-${id}`, name[lang]]),
    ...(['brand', 'logistics', 'location', 'category'] as const).map((name) => [name, words.form[name]]),
  ])
  return (
    <FormFrame form={form} labels={labels}>
      <input type="hidden" name="category" value={categoryId} />
      {[...rules.filter(({ required }) => required), ...rules.filter(({ required }) => !required)].map((rule) => (
        <Attribute key={rule.id} rule={rule} field={fields[`attribute-${rule.id}`]} own={fields[`own-${rule.id}`]} />
      ))}
      <Others asked={asked} fields={fields} />
      <SubmitButton>{again ? words.do.pushAgain : words.do.push}</SubmitButton>
    </FormFrame>
  )
}

type AnyField = FieldMetadata<unknown> | undefined

function Attribute({ rule, field, own }: { rule: AttributeRule; field: AnyField; own: AnyField }) {
  const lang = useLang()
  const { form } = useWords().desk.listing
  if (!field || !own) return null
  const question = { field, label: rule.name[lang], optional: !rule.required }
  const options = rule.choices?.map(({ id, name }) => ({ value: id, label: name[lang] })) ?? []
  const hint = [rule.takes === 'date' ? form.date : '', rule.units.join(', ')].filter(Boolean).join(' · ')
  if (options.length === 0) return <Field {...question} {...(hint ? { hint } : {})} />
  return (
    <>
      {rule.many ? (
        <Choices {...question} options={options} />
      ) : (
        <Select {...question} options={options} empty={form.choose} />
      )}
      {rule.ownWords && <Field field={own} label={form.own} optional />}
    </>
  )
}

function Others({ asked, fields }: { asked: Asked; fields: Record<string, AnyField> }) {
  const lang = useLang()
  const { form } = useWords().desk.listing
  const options = (some: readonly Named[]) => some.map(({ id, name }) => ({ value: id, label: name[lang] }))
  const { brand, logistics, location } = fields
  return (
    <>
      {brand && asked.brand.choices.length > 0 && (
        <Select
          field={brand}
          label={form.brand}
          options={options(asked.brand.choices)}
          empty={asked.brand.required ? form.choose : form.noBrand}
        />
      )}
      {logistics && asked.logistics.length > 0 && (
        <Choices field={logistics} label={form.logistics} options={options(asked.logistics)} />
      )}
      {location && asked.locations.length > 0 && (
        <Select field={location} label={form.location} options={options(asked.locations)} empty={form.choose} />
      )}
    </>
  )
}

function listOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string')
  return typeof value === 'string' ? [value] : []
}
